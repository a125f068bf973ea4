// A vault whose notes list risks that are mostly different: what a risk gap has to compare.

const WHAT = ['最大客戶', '競爭對手', '原料供應', '新台幣', '監管機關', '創辦人', '海外新廠', '庫存', '專利', '電力', 'AI demand', 'The regulator', 'A single supplier', 'Interest', '估值', '工程師'];
const DOES = ['突然砍單', '大舉降價', '連續短缺', '升值超過一成', '要求拆分', '離開公司', '延後量產', '去化太慢', '全部到期', '供應不足', 'slows next year', 'tightens the rules', 'stops shipping', 'rises again', '倍數收縮', '被同業挖角'];
const SO = ['毛利率跟著下滑', '營收少掉兩成', '現金流轉負', '市占被拿走', 'margins fall', '擴產計畫停擺', '商譽要減損', '股利可能削減', '成本無法轉嫁', '客戶轉單'];
const WHEN = ['明年上半年', '一旦景氣反轉', '合約到期之後', '如果補貼停止', 'within a quarter', '在新產能開出時', '升息期間', '海外訂單減少時', '換代的那一季', '法規上路之後'];

/** The text of one of many notes about `framework`: five risks, hardly one of them in another note. @param {string} framework @param {number} at */
export function riskNote(framework, at) {
  const risks = Array.from({ length: 5 }, (_, nth) => {
    const seed = at * 5 + nth;
    return `- ${WHEN[seed % 10]}，${WHAT[Math.floor(seed / 10) % 16]}${DOES[Math.floor(seed / 160 + seed) % 16]}，${SO[Math.floor(seed / 7) % 10]}。`;
  });
  return [`# Note ${at}`, '', `## ${framework}`, '', 'It holds for now.', '', '## 潛在風險', '', ...risks].join('\n');
}
