import { nameFinder } from './name-finder.ts';
import { FULL, WORDS } from './name-forms.ts';
import { HAN_SURNAME, KOREAN_SURNAME } from './name-words.ts';

const GREETING =
  '(?:[Bb]est(?: [Rr]egards)?|(?:[Kk]ind |[Ww]arm )?[Rr]egards|(?:[Yy]ours )?[Ss]incerely|[Yy]ours(?: truly| faithfully)?|[Rr]espectfully|Many thanks|Thanks|Thank you|Cheers|[Cc]ordialement|[Bb]ien à vous|[Rr]espectueusement|Trân trọng|Xin cảm ơn|Cảm ơn|С уважением|Спасибо|Hurmat bilan|Хүндэтгэсэн|Salam|Hormat saya)';

/** Names that stand where one presents oneself, signs, or speaks of someone with a title. */
export const findPresentedNames = nameFinder({
  sure: [
    // An honorific, a signature, and one's birth behind the name.
    `(?<!\\p{L})(?:(?:Mr|Mrs|Ms|Dr|Prof|Mme|Mlle)\\.?|M\\.) (?<value>${WORDS})`,
    `(?<!\\p{L})${GREETING}[,.! ]{0,3}\\n{1,3} {0,4}(?<value>${WORDS})(?= ?(?:[,|(\\n]|$))`,
    `(?<!\\p{L})(?<value>${FULL}),? (?=\\(?(?:née?|born|né\\(e\\))(?!\\p{L}))`,
    // Masked by their sender already: 김*수, 정**.
    `(?<![가-힣*○●])(?<value>${KOREAN_SURNAME}(?:[*○●]{1,2}[가-힣]?))(?![가-힣*○●])`,
    `(?<!\\p{L})[Nn]ame (?:as|of|on|in) (?!(?:the |my |your |our )?(?:compan|employ|shop|school|bank|hospital|office|agenc|product|universit|street|centre|center))[^:\\n\\d]{2,30}: (?<value>${FULL}|[가-힣]{2,5})`,
    // Presenting oneself: what follows must look like a name, not like a nation or a trade.
    `(?:I['’]m|I am|[Tt]his is) (?<value>${FULL})(?<!(?:Korean|American|African|Zealander|Lankan|Student|Worker|University|Teacher))(?=,| from| \\(|\\.|\\n| and | with )`,
    `(?<!\\p{L})(?:[Tt]ôi|[Ee]m|[Mm]ình|[Cc]háu|[Cc]on) là (?<value>${FULL})`,
    '(?:에서|국적의?) ?온 (?<value>[가-힣]{2,7}(?: [가-힣]{1,7}){0,2})(?<!생|자|인|원|사|람|성|이민|노동자)(?=입니다|이에요|예요|이라고|라고)',
    `我是(?<value>${HAN_SURNAME}[一-龥]{1,2})(?<![生人者员師师工民])(?=[,，。.；\\n]|$)`,
    `(?<!\\p{L})(?:[Яя]|[Ss]aya|저는|전) (?<value>${FULL})(?=,|\\.| ?입니다| ?이(?:고|며|에요)| из | dari )`,
    `(?<!\\p{L})[Бб]и (?<value>${WORDS})(?=,)`,
    '(?<![\\p{L}\\p{M}])म (?<value>[\\p{Script=Devanagari}\\p{M}]{2,20} [\\p{Script=Devanagari}\\p{M}]{2,20})(?=,)',
    '(?<=の)(?<value>[一-龥々]{1,3} [一-龥々]{1,3})(?=です)',
    // Someone's husband or wife in a bracket.
    `(?:夫|妻|丈夫|妻子|남편|아내|husband|wife|chồng|vợ|mari|femme|муж|жена) ?\\( ?(?<value>${KOREAN_SURNAME}[가-힣]{2}(?<!인)|[一-龥]{2,4}(?<![人籍])|${FULL})(?=[、,;)·])`,
    // “My name is” in languages that have no word for “is”, and of a wife or husband.
    `(?<!\\p{L})(?:[Ee]m?|[Mm]ình|[Cc]háu|[Cc]on) tên (?:là )?(?<value>${WORDS})`,
    `(?<!\\p{L})(?:[Cc]hồng|[Vv]ợ|[Bb]ố|[Mm]ẹ|[Cc]hong|[Vv]o) (?:em|tôi|mình|toi|minh) (?:(?:là|tên|tên là|la|ten) )?(?<value>${FULL})`,
    `(?<!\\p{L})(?:[Nn]ama saya|[Aa]ko (?:po )?si|[Mm]enim ismim|[Mm]ening ismim|[Mm]eu nome é|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Mm]i chiamo|[Aa]dım) (?<value>${WORDS})`,
    `намайг (?<value>${WORDS})(?= гэдэг)`,
    // A mail's signature.
    `(?<=\\n)-- ?\\n(?<value>${FULL})(?= ?(?:$|[,|(\\n]))`,
    // Signatures in East Asia.
    '(?:祝好|此致|敬礼|敬禮|谢谢|謝謝|よろしくお願い(?:いた)?します|敬具|草々)[。.!！,， ]{0,3}\\n{1,3} {0,4}(?<value>[一-龥々]{2,4}(?: [一-龥々]{1,3})?)(?= ?(?:[,|(\\n]|$))',
    '(?:^|\\n) {0,4}(?<value>[가-힣]{2,5}(?: [가-힣]{1,5}){0,2}) (?=(?:드림|올림|배상)(?![가-힣]))',
  ],
  evident: [
    // “I am …” also goes with nations and trades.
    '(?<![가-힣])저는 (?<value>[가-힣]{2,8} [가-힣]{2,8})(?<!사람|학생|출신|국민|시민|교수|강사|직원|노동자|근로자|여자|남자|엄마|아빠|주부|비자)(?=입니다|이에요|예요|이고|이라고|라고)',
  ],
});
