import { splitAtCommas, splitAtSpaces } from '../text/split-list.ts';

// Endings that put a clause into another one (표준국어대사전, 「어미」: 관형사형 -는 -은 -을 -던, 명사형 -음 -기, 연결 어미), by what stands
// in front of them where the ending alone is as easily a particle or the end of a noun: 하는 but 주소는, 받은 but 사람은.

/** Stems that end in a vowel, in front of -는. Behind a final consonant, a noun has 은, so 는 is an ending. */
export const BEFORE_NEUN = splitAtCommas(
  '하, 되, 어지, 아지, 해지, 워지, 려지, 가지, 시키, 지키, 일으키, 하시, 으시, 계시, 드시, 오시, 드리, 알리, 내리, 올리, 걸리, 열리, 팔리, 빌리, 돌리, 버리, 그리, 기다리, 누리, 맡기, 남기, 옮기, 숨기, 생기, 넘기, 챙기, 여기, 밝히, 입히, 보이, 쓰이, 높이, 줄이, 붙이, 쌓이, 모이, 들이, 나오, 들어오, 돌아오, 다녀오, 가져오, 나가, 들어가, 돌아가, 따라가, 지나가, 넘어가, 나타나, 일어나, 벗어나, 떠나, 끝나, 지나, 만나, 늘어나, 태어나, 보내, 지내, 나타내, 끝내, 꺼내, 돌보, 살펴보, 알아보, 찾아보, 해주, 알려주, 도와주, 보여주, 쓰, 거두, 나서, 들어서, 넘어서, 마치, 미치, 거치, 끼치, 고치, 걸치, 합치, 해치, 놓치, 르, 모으, 다니, 배우, 세우, 채우, 태우, 싸우, 비우, 지우, 키우, 치우, 나누, 바꾸, 이루, 다루, 미루, 갖추, 맞추, 낮추, 멈추, 늦추',
);
/** Short stems, which are the whole word in front of -는. */
export const WHOLE_BEFORE_NEUN = new Set(splitAtSpaces('오 가 나 내 보 사 주 두 서 타 쓰'));

/** Forms in -은, -ㄴ and -던 that end a clause. */
export const PAST_FORMS = splitAtCommas(
  '받은, 않은, 입은, 얻은, 잃은, 맡은, 넘은, 남은, 찾은, 닫은, 믿은, 맞은, 죽은, 먹은, 잡은, 읽은, 앉은, 막은, 뽑은, 찍은, 맺은, 잊은, 겪은, 놓은, 넣은, 쌓은, 낳은, 갚은, 끊은, 옮은, 담은, 닦은, 묶은, 붙은, 지은, 된, 시킨, 일으킨, 지킨, 드린, 알린, 내린, 올린, 걸린, 열린, 팔린, 빌린, 돌린, 버린, 그린, 기다린, 누린, 맡긴, 남긴, 옮긴, 숨긴, 생긴, 넘긴, 챙긴, 여긴, 담긴, 마친, 미친, 거친, 끼친, 고친, 걸친, 합친, 다친, 놓친, 해친, 나타난, 일어난, 벗어난, 떠난, 끝난, 만난, 늘어난, 태어난, 나온, 들어온, 돌아온, 다녀온, 가져온, 나간, 들어간, 돌아간, 따라간, 넘어간, 지나간, 돌본, 살펴본, 알아본, 찾아본, 해준, 알려준, 도와준, 보여준, 보낸, 지낸, 끝낸, 꺼낸, 나타낸, 쓴, 어진, 아진, 해진, 워진, 려진, 뤄진, 혀진, 겨진, 여진, 가진, 빠진, 배운, 세운, 채운, 태운, 비운, 지운, 키운, 나눈, 바꾼, 이룬, 다룬, 미룬, 갖춘, 맞춘, 낮춘, 멈춘, 늦춘, 모른, 고른, 부른, 치른, 누른, 중인, 인인, 하던, 되던, 이던, 있던, 없던, 었던, 았던, 였던, 했던, 됐던, 오던, 가던, 받던, 살던',
);
/** Words in -한 and -된 that are nouns, adjectives or stand for particles: 제한, 필요한, 에 대한. */
export const NO_PAST_FORMS = splitAtCommas(
  '기한, 제한, 권한, 북한, 무한, 상한, 하한, 시한, 국한, 대한, 유한, 위한, 관한, 통한, 의한, 인한, 비한, 향한, 남한, 또한, 이러한, 그러한, 어떠한, 이와같은, 필요한, 중요한, 가능한, 불가능한, 다양한, 간단한, 정확한, 편리한, 안전한, 적합한, 충분한, 동일한, 유사한, 특별한, 부당한, 정당한, 상당한, 적절한, 명확한, 공정한, 성실한, 건강한, 깨끗한, 심각한, 불편한, 원활한, 투명한, 신속한, 엄격한, 특정한, 일정한, 긴급한, 유효한, 부득이한, 타당한, 현저한, 중대한, 완전한, 주요한, 친절한, 유일한, 급한, 강한, 약한, 흔한, 오래된, 잘못된, 어린',
);
/** Forms in -ㄹ. */
export const FUTURE_FORMS = splitAtCommas(
  '할, 될, 받을, 있을, 없을, 않을, 얻을, 입을, 맡을, 찾을, 넣을, 놓을, 읽을, 갚을, 앉을, 넘을, 잃을, 었을, 았을, 였을, 했을, 됐을, 시킬, 드릴, 내릴, 올릴, 맡길, 남길, 옮길, 마칠, 미칠, 끼칠, 보낼, 지낼, 나갈, 들어갈, 돌아갈, 어질, 해질, 가질',
);
export const NO_FUTURE_FORMS = splitAtSpaces('역할 분할 관할 재할');

/** Nouns behind such a form with which it says when or on what condition: 변경한 때에는, 제출하지 않은 경우. */
export const WHEN = /^(?:때|경우|후|뒤|동안|즉시|날|다음)/;
/** Behind a form in -ㄹ they make a way to say “can”, “will”: no clause. */
export const MODAL = /^(?:수|예정|뿐|만|듯|것이(?:다|며|고|므로)|것입|줄)/;
