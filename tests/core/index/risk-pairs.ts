/** Two lines as notes list risks, and whether a reader takes them for the same risk. */
export interface RiskPair {
  readonly kind: 'other words' | 'other script' | 'other language' | 'like words';
  readonly same: boolean;
  readonly one: string;
  readonly other: string;
}

type Row = readonly [same: 'same' | 'different', one: string, other: string];

const pairs = (kind: RiskPair['kind'], rows: readonly Row[]): RiskPair[] =>
  rows.map(([same, one, other]) => ({ kind, same: same === 'same', one, other }));

/** Labelled by hand. `like words` shares words, not the risk. */
export const RISK_PAIRS: readonly RiskPair[] = [
  ...pairs('other words', [
    ['same', '**客戶集中：** 前兩大客戶佔營收六成，一家砍單就很難看。', '營收過度依賴少數幾個大客戶'],
    ['same', '競爭對手降價搶市，毛利率守不住。', '同業殺價競爭，利潤被侵蝕'],
    ['same', '產能一口氣開太多，供過於求。', '全行業擴產之後產能過剩'],
    ['same', '創辦人一旦離開，公司方向就沒有人能定。', '**關鍵人物風險：** 公司繫於創辦人一個人身上'],
    ['same', '監管機關可能要求拆分平台業務', '反壟斷調查逼公司把平台拆開'],
    ['same', '新台幣升值會吃掉出口的獲利', '匯率走升，匯損侵蝕毛利'],
    ['same', '估值已經反映了未來五年的成長，容錯空間很小', '本益比太高，成長稍微不如預期就會殺估值'],
    ['same', '客戶改為自行研發晶片，訂單流失', '大客戶轉向自研晶片，不再採購'],
    ['same', 'A single foundry makes every chip; an earthquake there stops shipments.', 'Dependence on one supplier for all wafers.'],
    ['same', 'Rising interest rates make refinancing the debt expensive.', 'The debt has to be rolled over at much higher rates.'],
    ['same', 'New rules on data privacy could limit ad targeting.', 'Privacy regulation weakens targeted advertising.'],
    ['same', '併購後的整合不順，商譽可能要減損', '商譽減損：買來的公司整合失敗'],
  ]),
  ...pairs('other script', [
    ['same', '地緣政治衝突升溫，供應鏈被迫重組', '地缘政治冲突可能迫使供应链重构'],
    ['same', '原物料價格大漲，成本轉嫁不出去', '原材料涨价，成本无法向下游传导'],
    ['same', '補貼退場後需求可能斷崖式下滑', '补贴退坡，需求可能大幅下滑'],
    ['same', '技術路線改變，既有產線變成廢鐵', '技术路线切换，现有产线价值归零'],
    ['same', '美國擴大出口管制，先進機台不能賣到中國', '出口管制加码，高端设备卖不进中国'],
    ['same', '資安事件導致用戶資料外洩', '网络安全事故，用户数据泄露'],
    ['same', '庫存去化比預期慢，還要打消存貨', '库存消化不及预期，面临存货减值'],
    ['same', '管理層更替，接班人還沒有被驗證', '管理层换届，继任者能力未经检验'],
  ]),
  ...pairs('other language', [
    ['same', '客戶集中度過高', 'Customer concentration: two buyers are half of revenue.'],
    ['same', '價格戰沒有停的跡象', 'The price war drags on and nobody makes money.'],
    ['same', '反壟斷調查', 'An antitrust case could force a break-up.'],
    ['same', '關鍵人物離開', 'Key-person risk: everything hangs on the founder.'],
    ['same', '电力供应不足，数据中心无法如期上线', 'Not enough power: data centres cannot be switched on in time.'],
    ['same', '升息讓估值倍數收縮', 'Higher interest rates compress the multiple.'],
    ['same', '供應商過度集中，缺料就停線', 'Reliance on a single supplier; any shortage stops the line.'],
    ['same', '新进入者凭借低价抢走份额', 'New entrants undercut on price and take share.'],
    ['same', '景氣衰退時，企業先砍廣告預算', 'Ad budgets are the first to be cut in a recession.'],
    ['same', '關稅提高，出口到美國的成本增加', 'Tariffs raise the cost of selling into the US.'],
    ['same', '折舊增加快過營收成長', 'Depreciation grows faster than revenue.'],
    ['same', '開源模型讓產品變成大宗商品', 'Open-source models commoditise the product.'],
  ]),
  ...pairs('like words', [
    ['different', '客戶集中，前五大佔營收七成', '供應商集中，前五大佔採購七成'],
    ['different', '海外建廠成本高，毛利率被稀釋', '價格戰持續，毛利率被稀釋'],
    ['different', '新台幣升值會吃掉毛利', '新台幣貶值，進口原料變貴'],
    ['different', '監管收緊，新業務要等更久才能核准', '監管放寬，新的對手會一窩蜂湧入'],
    ['different', '創辦人離開公司', '創辦人一直不肯交棒，投票權全在他手上'],
    ['different', '需求放緩，新產能用不滿', '供給不足，接到單也做不出來'],
    ['different', '大客戶自己做晶片', '大客戶財務惡化，應收帳款收不回來'],
    ['different', '補貼停止之後需求下滑', '政府補貼對手，後進者不用賺錢也能撐'],
    ['different', '利率上升，融資成本增加', '利率下降，利差縮小'],
    ['different', '數據中心缺電，無法上線', '數據中心蓋太多，租不出去'],
    ['different', '2025 年營收成長放緩至 10%', '2025 年資本支出成長至營收的 10%'],
    ['different', '**台積電：** 海外廠成本高', '**台積電：** 地緣政治'],
    ['different', 'Customers leave because prices go up.', 'Prices go down because competitors discount.'],
    ['different', 'The supplier fails and shipments stop.', 'The customer fails and receivables are written off.'],
    ['different', 'Regulators block the acquisition.', 'The acquisition is integrated badly and goodwill is written down.'],
    ['different', 'Export controls close the Chinese market.', 'Chinese rivals take share in export markets.'],
    ['different', 'Key engineers leave for better-funded rivals.', 'Key customers leave for better-funded rivals.'],
    ['different', 'Interest on the debt eats the cash flow.', 'Dividends paid from debt eat the equity.'],
    ['different', '广告加载率太高，用户流失', '广告主预算收缩，收入下滑'],
    ['different', '海外关税抵消成本优势', '海外工厂的人工成本抵消规模优势'],
    ['different', '产品延期上市，错过一个世代', '产品召回，品牌受损'],
    ['different', '续费率下滑', '订阅费涨不动'],
    ['different', '技術被新架構取代', '技術外流，專利被侵害'],
    ['different', '大股東質押比例過高', '大股東持股過高，流動性不足'],
    ['different', '毛利率下滑', '毛利率太高，引來競爭者'],
    ['different', '景氣循環到頂，報價反轉', '景氣低迷時現金不夠撐到反轉'],
    ['different', '一次訴訟敗訴就要賠償十年獲利', '專利到期之後學名藥湧入'],
    ['different', '電動車需求不如預期，電池廠閒置', 'EV battery fires lead to a recall.'],
  ]),
];
