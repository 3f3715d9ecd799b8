import type { QuestionLanguage } from '../route-model.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Words, or pairs of characters, that questions about anything hold (where, how much, 怎么, 어디): no hint of a subject. */
export const EMPTY_WORDS: Readonly<Record<QuestionLanguage, readonly string[]>> = {
  en: words(
    'the a an i me my mine we us our you your he him his she her it its they them their this that these those there here is am are was were be been being do does did done have has had having can could will would shall should may might must need want to of in on at by for from with without about into over after before until since and or but if so then than as not no yes how what where when which who why whose much many more most some any all each every other another same now today tomorrow yesterday week weeks month months year years day days time hello hi sir please thank thanks help ask tell told say says said know think like get got getting go going went gone come came make made take took taken put let give gave given one two three first last next just only also too very still already again back up down out off really am pm am s t m re ve ll d don doesn didn isn won what nt korea korean seoul',
  ),
  fr: words(
    'le la les l un une des du de d je j me m mon ma mes moi tu te ton il elle on nous notre nos vous votre ils elles leur se s son sa ses ce cet cette ces ça cela c qui que qu quoi dont où ou et mais si donc ne n pas plus est es suis sont être été était ai as a avons avez ont avoir eu avait fait faire faut dois doit doivent devoir peux peut pouvoir puis veux veut voudrais vouloir vais va aller comment combien quand pourquoi quel quelle quels quelles à au aux en dans sur sous par pour avec sans chez entre vers depuis pendant après avant jusqu tout toute tous toutes très trop bien aussi encore déjà ici là y oui non merci bonjour jour jours semaine mois an ans année deux trois premier dernier autre même corée coréen coréenne séoul',
  ),
  vi: words(
    'tôi em mình tui anh chị bạn nó họ chúng ta là có không ko k được đc bị và với cho của ở tại từ đến đi về ra vào lên xuống trong ngoài trên dưới này kia đó ấy nào gì ai đâu sao thế làm muốn cần phải nên thì mà nhưng nếu khi lúc rồi đã đang sẽ vẫn còn cũng chỉ thôi nữa lại mới vừa quá rất bao nhiêu mấy các những một hai ba năm tháng tuần ngày giờ hôm nay mai qua ạ ơi xin chào giúp hỏi biết nói bảo người hàn quốc seoul cách như để vì do bởi nhờ',
  ),
  'zh-Hans': words(
    '怎么 么办 怎样 什么 么时 时候 多少 少钱 可以 以吗 能不 不能 要不 不要 需要 要什 应该 如果 因为 所以 但是 还是 或者 我的 我在 我们 他们 你们 你好 请问 请帮 谢谢 哪里 在哪 哪儿 在韩 韩国 国的 首尔 一个 一直 已经 没有 有没 知道 现在 今天 明天 之前 之后 以后 时间 一下 这个 那个 是不 不是 会不 为什 了吗 的吗 怎么样',
  ),
  ja: words('韓国 国の 国で 国に 何を 何か 今日 明日 来月 今月 先月 来週 教え 必要 場合 自分 時間 一番 ソウ ウル'),
  ko: words(
    '어떻 떻게 게해 해요 해야 어디 디서 어디서 에서 서는 하나 나요 되나 인가 가요 까요 을까 있나 있어 있는 는데 은데 없어 하고 고싶 싶어 어요 아요 세요 주세 니다 습니 합니 입니 니까 하는 하려 려면 려고 하면 으면 얼마 무엇 언제 제가 저는 우리 지금 오늘 내일 어제 한국 국에 너무 이거 그런 그래 때문 문에 필요 요해',
  ),
};
