import type { InvoiceDocument } from "../../../src/domain/document"
import { aCharge, aDocument, aLine, anAddress, aParty } from "../../../src/pdf/__tests__/a-document"

const yen = { code: "JPY", digits: 0 }
const yuan = { code: "CNY", digits: 2 }
const won = { code: "KRW", digits: 0 }

/** 2 × 128,000 and 12 × 1,480 without tax, 800 of delivery: 274,560; 25,680 of tax at 10 % and 1,421 at 8 %: 301,661. */
const japanese = aDocument({
  language: "ja",
  number: "INV-2026-00042",
  time_zone: "Asia/Tokyo",
  currency: yen,
  seller: aParty({
    name: "株式会社東京珈琲機器",
    email: "seikyu@tokyo-coffee.example",
    phone: "+81 3-1234-5678",
    vat_id: "T1234567890123",
    address: anAddress({ line1: "丸の内一丁目9番1号", city: "東京都千代田区", postal_code: "100-0005", country_code: "JP" }),
  }),
  buyer: aParty({ name: "京都ホテル骨董館「直」", contact_name: "令和 直子", email: "keiri@kyoto.example", address: anAddress({ line1: "烏丸通御池上る二条殿町538", city: "京都市中京区", postal_code: "604-0845", country_code: "JP" }) }),
  delivery: null,
  lines: [
    aLine({
      name: "エスプレッソマシン「オーロラ」2グループ・ロータリーポンプ式",
      description: "本体はステンレス製、水道直結式。設置工事、操作説明、および1年間の保証を含みます（消耗品を除く）。お届けは受注後、約10日です。",
      options: [{ name: "色", value: "黒" }],
      sku: "AUR-2-BLK",
      price: "128000",
      quantity: "2",
      rate: "10",
      digits: 0,
    }),
    aLine({ name: "焙煎コーヒー豆 200 g（軽減税率対象）", sku: "YIR-200", price: "1480", quantity: "12", rate: "8", digits: 0 }),
  ],
  charges: [aCharge({ reason: "宅配便", net: "800", rate: "10", digits: 0 })],
  support: { email: "help@tokyo-coffee.example", phone: null, url: null, hours: "平日9:00〜17:00（土・日・祝日を除く）" },
  payment: {
    due_date: "2026-02-28",
    terms: "請求書発行日の翌月末日までに、下記の口座へお振り込みください。恐れ入りますが、振込手数料はお客様のご負担にてお願いいたします。",
    bank_accounts: [{ holder: "カ）トウキョウコーヒーキキ", bank: "みずほ銀行 丸の内支店", account: "普通 1234567", bic: null, currency_code: "JPY" }],
  },
  notes: ["この度はご注文いただき、誠にありがとうございます。ご不明な点がございましたら、お気軽に「お問い合わせ」までご連絡ください。"],
})

/** 2 × 8,450.00 less 845.00 and 3 × 412.50 without tax, 75.00 of delivery: 17,367.50; 13 % of tax 2,257.78: 19,625.28. */
const chinese = aDocument({
  language: "zh-CN",
  number: "INV-2026-00043",
  time_zone: "Asia/Shanghai",
  currency: yuan,
  seller: aParty({
    name: "上海直角咖啡设备有限公司",
    email: "fapiao@shanghai-coffee.example",
    phone: "+86 21 1234 5678",
    vat_id: "91310000MA1FL0000X",
    address: anAddress({ line1: "南京西路1266号恒隆广场", city: "上海市静安区", postal_code: "200040", country_code: "CN" }),
  }),
  buyer: aParty({ name: "北京骨科酒店管理有限公司", contact_name: "令狐直", email: "caiwu@beijing.example", vat_id: "91110000MA00000000", address: anAddress({ line1: "建国门外大街1号", city: "北京市朝阳区", postal_code: "100004", country_code: "CN" }) }),
  delivery: null,
  lines: [
    aLine({
      name: "“极光”双头意式咖啡机（旋转泵，230 V）",
      description: "机身为不锈钢，可直接连接自来水管；价格包含安装、操作培训以及一年保修（不含易损件）。下单后约10天送达，请提前预约。",
      options: [{ name: "颜色", value: "黑色" }],
      sku: "AUR-2-BLK",
      price: "8450.00",
      quantity: "2",
      rate: "13",
      allowances: [{ amount: "845.00", reason: "开业优惠" }],
    }),
    aLine({ name: "手摇磨豆机 Mistral，38毫米", sku: "MIS-38", price: "412.50", quantity: "3", rate: "13" }),
  ],
  charges: [aCharge({ reason: "快递", net: "75.00", rate: "13" })],
  support: { email: "help@shanghai-coffee.example", phone: null, url: null, hours: "周一至周五 9:00–17:00（节假日除外）" },
  payment: {
    due_date: "2026-02-14",
    terms: "请在开票之日起30天内付款，并在附言中注明发票编号。逾期付款的，每日按未付金额的万分之五计收违约金。",
    bank_accounts: [{ holder: "上海直角咖啡设备有限公司", bank: "中国银行上海市分行", account: "4351 0000 1234 5678", bic: "BKCHCNBJ300", currency_code: "CNY" }],
  },
  notes: ["感谢您的订购！货款付清之前，货物所有权归本公司所有。如有疑问，请随时与我们联系：我们将尽快答复。"],
})

/** 2 × 1,280,000 and 12 × 14,800 without tax, 5,000 of delivery: 2,742,600; 10 % of tax 274,260: 3,016,860. */
const korean = aDocument({
  language: "ko",
  number: "INV-2026-00044",
  time_zone: "Asia/Seoul",
  currency: won,
  seller: aParty({
    name: "주식회사 서울커피기기",
    email: "billing@seoul-coffee.example",
    phone: "+82 2-1234-5678",
    vat_id: "123-45-67890",
    address: anAddress({ line1: "세종대로 110", city: "서울특별시 중구", postal_code: "04524", country_code: "KR" }),
  }),
  buyer: aParty({ name: "한강호텔 (주)", contact_name: "김민준 (金)", email: "account@hangang.example", address: anAddress({ line1: "강남대로 465", city: "서울특별시 서초구", postal_code: "06611", country_code: "KR" }) }),
  delivery: null,
  lines: [
    aLine({
      name: "에스프레소 머신 ‘오로라’ 2그룹, 로터리 펌프",
      description: "본체는 스테인리스강이며 수도에 직접 연결됩니다. 설치, 사용 교육 및 1년 보증이 포함됩니다(소모품 제외). 주문 후 약 10일 이내에 배송됩니다.",
      options: [{ name: "색상", value: "검정" }],
      sku: "AUR-2-BLK",
      price: "1280000",
      quantity: "2",
      rate: "10",
      digits: 0,
    }),
    aLine({ name: "로스팅 원두 200 g", sku: "YIR-200", price: "14800", quantity: "12", rate: "10", digits: 0 }),
  ],
  charges: [aCharge({ reason: "택배", net: "5000", rate: "10", digits: 0 })],
  support: { email: "help@seoul-coffee.example", phone: null, url: null, hours: "평일 9:00–17:00 (공휴일 제외)" },
  payment: {
    due_date: "2026-02-28",
    terms: "발행일로부터 30일 이내에 아래 계좌로 입금해 주시기 바랍니다. 입금 시 청구서 번호를 적어 주십시오.",
    bank_accounts: [{ holder: "주식회사 서울커피기기", bank: "한국은행 본점", account: "123-456-789012", bic: null, currency_code: "KRW" }],
  },
  notes: ["주문해 주셔서 감사합니다! 궁금하신 점이 있으면 언제든지 연락해 주십시오."],
})

/** An invoice of each language by the name of its text file, with the font that has to draw its letters. */
export const eastAsian: Record<string, { document: InvoiceDocument; font: string }> = {
  japanese: { document: japanese, font: "SawarabiGothic-Regular" },
  chinese: { document: chinese, font: "ZCOOLXiaoWei-Regular" },
  korean: { document: korean, font: "GowunDodum-Regular" },
}
