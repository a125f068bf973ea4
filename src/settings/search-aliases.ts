/** Words by which the app's search in the settings finds a row, whatever language the app is in. */
export const SEARCH_ALIASES = {
  headingBars: ['heading', 'bar', 'mark', '標題', '符號', '標題符號', '标题', '符号', '▋'],
  ownWords: ['section', 'heading', 'word', 'role', '段落', '用語', '用语', '標題', '标题', '關鍵點', '风险'],
  excludedFolders: ['exclude', 'ignore', 'folder', '排除', '略過', '資料夾', '忽略', '文件夹'],
  ignoredPhrases: ['ignore', 'phrase', 'never', '忽略', '略過', '排除', '字句', '词句'],
  tagPrefix: ['tag', 'prefix', '標籤', '框架', '标签', '#'],
  frameworkFolder: ['framework', 'folder', 'note', '框架', '資料夾', '文件夹'],
  frameworkMarks: ['framework', 'property', 'tag', 'link', '框架', '屬性', '標籤', '属性', '标签', '链接', '連結'],
  relatedPlace: ['related', 'link', 'property', '相關', '連結', '相关', '链接'],
  styleBars: ['editor', 'reading view', 'decoration', '編輯器', '閱讀檢視', '樣式', '编辑器', '阅读视图', '样式'],
  templateLanguage: ['template', 'language', '範本', '語言', '繁體', '簡體', '模板', '语言', '简体'],
  templateMark: ['template', 'heading', '範本', '標題', '模板', '标题', '#', '▋'],
  noteFolder: ['new note', 'location', '新筆記', '資料夾', '位置', '新笔记', '文件夹'],
  noteNamePattern: ['file name', 'title', 'pattern', '檔名', '命名', '文件名'],
  dateFormat: ['date', 'day', '日期', '格式', '年月日'],
} as const;
