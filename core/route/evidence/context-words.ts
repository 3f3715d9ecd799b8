import type { QuestionLanguage } from '../route-model.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/**
 * Keywords that say who, where or what thing rather than what the trouble is: in “the hotel refuses a refund” or “a
 * fine for driving in the bus lane” they are the scene. They count for a service, but less than a word for the trouble.
 */
export const CONTEXT_WORDS: Readonly<Record<QuestionLanguage, ReadonlySet<string>>> = {
  ko: words(
    '버스, 택시, 기차, 지하철, 비행기, 공항, 호텔, 숙소, 휴대폰, 핸드폰, 폰, 스마트폰, 자동차, 차량, 오토바이, 가게에서, 쇼핑몰, 물건, 제품, 주문, 구매, 샀는데, 고장, 학교, 대학교, 대학, 고등학교, 초등학교, 중학교, 유치원, 학생, 학원, 관광객, 의사, 병원, 병원에서, 병원에, 회사에서, 회사가, 사장, 사장님, 공장, 직장, 고용주, 은행, 은행에서, 은행에, 카드, 계좌, 통장, 현금, 아파트, 원룸, 이웃, 윗집, 기숙사, 인터넷, 아기, 식당을, 카페를, 편의점을, 냉장고, 유학생, 등록증, 여행, 어린이집, 법인, 기업',
  ),
  en: words(
    'bus, taxi, train, subway, metro, plane, flight, airport, hotel, luggage, phone, phones, mobile, mobile phone, cell phone, cellphone, smartphone, iphone, handset, internet, car, cars, vehicle, motorcycle, motorbike, scooter, driver, shop, store, product, item, order, ordered, package, parcel, laptop, shoes, clothes, school, schools, university, college, uni, student, kindergarten, tourist, tourists, travel, trip, doctor, doctors, hospital, hospitals, clinic, dentist, boss, employer, manager, my company, factory, coworker, colleague, employee, job, workplace, bank, account, accounts, my account, cash, house, apartment, flat, studio, dormitory, roommate, neighbor, neighbour, ceiling, restaurant, cafe, coffee shop, business, corporation, married, wedding, baby, toddler, infant, birth, daycare, nursery, government, fridge, refrigerator, police station, embassy, my card, broken, damaged',
  ),
  'zh-Hans': words(
    '公交, 公交车, 公交上, 出租车, 出租车上, 地铁, 火车, 飞机, 机场, 酒店, 宾馆, 手机, 电话号码, 网络, 上网, 汽车, 车子, 摩托车, 商店, 店里, 商品, 产品, 订单, 买的, 买了, 买到, 购买, 学校, 大学, 高中, 小学, 中学, 学生, 留学, 留学生, 游客, 旅行, 旅游, 旅行社, 医生, 医院, 老板, 雇主, 上司, 同事, 工厂, 银行, 账户, 账号, 柜台, 公寓, 房子, 房间, 宿舍, 邻居, 楼上, 餐厅, 餐馆, 咖啡店, 生意, 企业, 宝宝, 婴儿, 冰箱, 沙发, 坏了, 坏的, 政府, 大使馆, 儿子, 女儿, 托儿所',
  ),
  ja: words(
    'バス, バスに, タクシー, タクシーに, 電車, 地下鉄, 地下鉄に, 飛行機, 空港, ホテル, 宿泊, 携帯, 携帯電話, スマホ, 電話, インターネット, 車, 車を, 自動車, バイク, 店, お店, 店舗, 商品, 商品が, 購入, 買った, 壊れ, 故障, 学校, 大学, 高校, 小学校, 中学校, 学生, 留学, 留学生, 観光客, 旅行, 医者, 医師, 病院, クリニック, 歯医者, 会社から, 社長, 上司, 工場, 職場, 勤務先, 銀行, 銀行で, 口座, カード, 部屋, アパート, マンション, 大家, 寮, 隣人, 天井, 食堂, 飲食店, 事業, 赤ちゃん, 保育園, 冷蔵庫, 洗濯機, 夫婦, 警察署, 大使館, 荷物',
  ),
  fr: words(
    'bus, taxi, train, métro, avion, aéroport, hôtel, dans le bus, dans le métro, dans le taxi, téléphone, portable, mobile, smartphone, internet, voiture, ma voiture, véhicule, moto, scooter, conducteur, magasin, boutique, produit, article, commande, colis, cassé, en panne, école, à l’école, université, à l’université, lycée, collège, maternelle, étudiant, élève, touriste, voyage, médecin, docteur, hôpital, clinique, patron, mon chef, directeur, usine, collègue, employeur, travail, emploi, au travail, lieu de travail, banque, ma banque, compte, mon compte, ma carte, guichet, maison, appartement, chambre, studio, logement, voisin, résidence universitaire, restaurant, café, commerce, entreprise, société, bébé, enfant, crèche, ambassade, administration, gouvernement, commissariat, mairie',
  ),
  vi: words(
    'xe buýt, taxi, trong taxi, trên xe buýt, tàu hỏa, tàu điện ngầm, máy bay, sân bay, khách sạn, điện thoại, internet, mạng, ô tô, xe máy, cửa hàng, shop, sản phẩm, đơn hàng, mua, mua hàng, hỏng, bị hỏng, trường học, trường đại học, đại học, tiểu học, sinh viên, du học sinh, du học, khách du lịch, du lịch, bác sĩ, bệnh viện, ông chủ, công ty, xưởng, nhà máy, giám đốc, quản lý, đồng nghiệp, nơi làm việc, ngân hàng, tài khoản, căn hộ, phòng trọ, chung cư, ký túc xá, hàng xóm, nhà hàng, quán ăn, quán phở, em bé, nhà trẻ, mẫu giáo, tủ lạnh, máy giặt, vợ chồng, gia đình, chính phủ, cơ quan, đại sứ quán',
  ),
};
