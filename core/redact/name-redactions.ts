import type { Language } from '../languages.ts';
import { PLACEHOLDER, PLACEHOLDER_LABELS, type RedactionKind } from './redaction.ts';

/** What each kind of struck-out text is called for the reader. */
export const REDACTION_NAMES: Record<Language, Record<RedactionKind, string>> = {
  en: {
    'resident-registration-number': 'resident registration number',
    'foreigner-registration-number': 'foreign resident registration number',
    'foreign-id': 'foreign identity number',
    passport: 'passport number',
    'driver-licence': 'driver’s licence number',
    card: 'card number',
    'bank-account': 'bank account number',
    'mobile-phone': 'mobile number',
    phone: 'phone number',
    email: 'e-mail address',
    address: 'address',
    name: 'name',
    plate: 'number plate',
    'receipt-number': 'receipt number',
    'card-serial': 'card serial number',
    'birth-date': 'date of birth',
    messenger: 'messenger ID',
  },
  'zh-Hans': {
    'resident-registration-number': '居民登录号码',
    'foreigner-registration-number': '外国人登录号码',
    'foreign-id': '外国身份证号码',
    passport: '护照号码',
    'driver-licence': '驾照号码',
    card: '卡号',
    'bank-account': '银行账号',
    'mobile-phone': '手机号码',
    phone: '电话号码',
    email: '电子邮箱',
    address: '地址',
    name: '姓名',
    plate: '车牌号',
    'receipt-number': '受理号码',
    'card-serial': '证件序列号',
    'birth-date': '出生日期',
    messenger: '聊天账号',
  },
  ja: {
    'resident-registration-number': '住民登録番号',
    'foreigner-registration-number': '外国人登録番号',
    'foreign-id': '外国の身分証番号',
    passport: 'パスポート番号',
    'driver-licence': '運転免許証番号',
    card: 'カード番号',
    'bank-account': '口座番号',
    'mobile-phone': '携帯電話番号',
    phone: '電話番号',
    email: 'メールアドレス',
    address: '住所',
    name: '氏名',
    plate: '車両番号',
    'receipt-number': '受付番号',
    'card-serial': '発給番号',
    'birth-date': '生年月日',
    messenger: 'メッセンジャーのID',
  },
  fr: {
    'resident-registration-number': 'numéro de résident',
    'foreigner-registration-number': 'numéro de résident étranger',
    'foreign-id': 'numéro d’identité étranger',
    passport: 'numéro de passeport',
    'driver-licence': 'numéro de permis de conduire',
    card: 'numéro de carte',
    'bank-account': 'numéro de compte',
    'mobile-phone': 'numéro de portable',
    phone: 'numéro de téléphone',
    email: 'adresse e-mail',
    address: 'adresse',
    name: 'nom',
    plate: 'plaque d’immatriculation',
    'receipt-number': 'numéro de dossier',
    'card-serial': 'numéro de série de la carte',
    'birth-date': 'date de naissance',
    messenger: 'identifiant de messagerie',
  },
  vi: {
    'resident-registration-number': 'số đăng ký cư dân',
    'foreigner-registration-number': 'số đăng ký người nước ngoài',
    'foreign-id': 'số giấy tờ nước ngoài',
    passport: 'số hộ chiếu',
    'driver-licence': 'số bằng lái xe',
    card: 'số thẻ',
    'bank-account': 'số tài khoản',
    'mobile-phone': 'số di động',
    phone: 'số điện thoại',
    email: 'địa chỉ email',
    address: 'địa chỉ',
    name: 'họ tên',
    plate: 'biển số xe',
    'receipt-number': 'số tiếp nhận',
    'card-serial': 'số sê-ri thẻ',
    'birth-date': 'ngày sinh',
    messenger: 'ID nhắn tin',
  },
};

const HIDDEN: Record<Language, (name: string) => string> = {
  en: (name) => `[hidden: ${name}]`,
  'zh-Hans': (name) => `[已隐去：${name}]`,
  ja: (name) => `[伏せました：${name}]`,
  fr: (name) => `[masqué : ${name}]`,
  vi: (name) => `[đã che: ${name}]`,
};

const KINDS = Object.keys(PLACEHOLDER_LABELS) as RedactionKind[];

/** A text with its Korean placeholders said in the reader's language. */
export function nameRedactions(text: string, language: Language): string {
  return text.replace(new RegExp(PLACEHOLDER, 'gu'), (placeholder) => {
    const kind = KINDS.find((known) => placeholder.endsWith(` ${PLACEHOLDER_LABELS[known]}]`));
    return kind ? HIDDEN[language](REDACTION_NAMES[language][kind]) : placeholder;
  });
}
