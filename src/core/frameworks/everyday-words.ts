import { foldForMatching } from '../text/fold';
import { isNeutral } from './neutral-words';

/** Words of nearly every note about a business: as a framework's name they would be found everywhere and tell nothing. */
const everyday = [
  '公司', '企業', '產業', '行業', '市場', '客戶', '顧客', '用戶', '產品', '服務', '技術', '科技', '平台', '品牌', '管理', '管理層', '團隊', '員工',
  '成長', '增長', '營收', '收入', '利潤', '獲利', '盈利', '毛利', '毛利率', '成本', '費用', '價格', '價值', '估值', '股價', '股票', '股東', '現金', '現金流',
  '資金', '資本', '資產', '負債', '債務', '投資', '投資人', '投資者', '報酬', '回報', '風險', '機會', '優勢', '劣勢', '競爭', '競爭力', '對手', '策略', '戰略',
  '需求', '供給', '供應', '銷售', '通路', '渠道', '規模', '效率', '品質', '質量', '創新', '趨勢', '週期', '長期', '短期', '未來', '過去', '問題', '原因', '結果',
  '目標', '計畫', '計劃', '決策', '判斷', '數據', '資料', '資訊', '信息', '訊息', '報告', '財報', '新聞', '經濟', '政策', '監管', '法規', '利率', '通膨', '匯率',
  '美國', '中國', '台灣', '全球', '今年', '去年', '明年', '時間', '世界', '生活', '工作', '學習', '重點', '關鍵', '核心', '總結', '筆記', '訪談', '文章', '作者',
  'company', 'companies', 'business', 'industry', 'market', 'customer', 'user', 'product', 'service', 'technology', 'platform', 'brand', 'management', 'team',
  'growth', 'revenue', 'sales', 'income', 'profit', 'margin', 'cost', 'price', 'value', 'valuation', 'stock', 'share', 'shareholder', 'cash', 'cash flow',
  'capital', 'asset', 'debt', 'investment', 'investor', 'investing', 'return', 'risk', 'opportunity', 'advantage', 'competition', 'competitor', 'strategy',
  'demand', 'supply', 'scale', 'efficiency', 'quality', 'innovation', 'trend', 'cycle', 'long term', 'short term', 'future', 'past', 'problem', 'reason', 'result',
  'goal', 'plan', 'decision', 'data', 'information', 'report', 'earnings', 'news', 'economy', 'policy', 'regulation', 'rate', 'inflation', 'people', 'time',
  'world', 'work', 'life', 'year', 'quarter', 'key', 'core', 'summary', 'note', 'interview', 'article', 'author', 'money', 'power', 'focus', 'change', 'new', 'good',
  'it', 'is', 'as', 'we', 'he', 'on', 'at', 'by', 'or', 'and', 'for', 'not', 'with', 'this', 'that', 'from', 'more', 'all', 'one', 'two', 'who', 'why', 'how', 'what',
];

let folded: ReadonlySet<string> | undefined;

/** Whether a name is an everyday word, in any spelling, or nothing but words that stand around names. */
export function isEverydayWord(name: string): boolean {
  folded ??= new Set(everyday.map(foldForMatching));
  return folded.has(foldForMatching(name)) || isNeutral(name);
}
