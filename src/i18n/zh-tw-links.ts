import type { Words } from './en';

export const zhTwLinks: Words['links'] = {
  writing: {
    commands: {
      tagNote: '為這則筆記標上框架',
      tagNotes: '為多則筆記標上框架…',
      writeRelated: '寫入相關筆記的連結',
      writeRelatedIn: '寫入相關筆記的連結：選擇範圍…',
      removeRelated: '移除相關筆記的連結',
      removeRelatedIn: '移除相關筆記的連結：選擇範圍…',
      linkNames: '為這則筆記的框架名稱加上連結',
      linkNamesIn: '為框架名稱加上連結：選擇範圍…',
      unlabelledUses: '顯示框架未標示的用法',
    },
    menu: {
      tag: '標上框架',
      writeRelated: '寫入相關筆記的連結',
      linkNames: '為框架名稱加上連結',
    },
    titles: {
      tag: '為筆記標上框架',
      writeRelated: '寫入相關筆記的連結',
      removeRelated: '移除相關筆記的連結',
      linkNames: '為框架名稱加上連結',
      promote: (framework) => `標示「${framework}」的用法`,
      addRisk: '把風險加進這則筆記',
      addQuestion: '把問題加進這則筆記',
      dismiss: '與這則筆記無關',
    },
    scopes: {
      placeholder: '要處理哪些筆記？',
      empty: '沒有這個選項。',
      thisNote: '這則筆記',
      framework: '提到某個框架的筆記…',
      folder: '某個資料夾…',
      vault: '整個儲存庫',
      folderPlaceholder: '哪個資料夾？',
      noFolder: '沒有這樣的資料夾，或裡面沒有可讀取的筆記。',
    },
    unlabelled: {
      placeholder: '要看哪個框架未標示的用法？',
      empty: '用到框架的筆記都已有卡片、標籤或屬性。',
      proof: (line, sentence) => `第 ${line} 行：${sentence}`,
    },
    notMarked: {
      'framework-note': '這是框架筆記，用來定義框架，本身不標框架。',
      'left-out': '這則筆記的屬性寫明不讀取，所以不會寫入任何內容。',
      'none-used': '這則筆記還沒有用到框架。標題寫出框架名稱，或內文解釋了框架，才算用到。',
      'all-marked': '這則筆記用到的框架都已經標上了。',
    },
    noRelated: '沒有其他筆記和這則用到同一個框架，所以沒有連結可寫。',
    noFrameworkNotes: '還沒有框架筆記可以連結。',
    createFrameworkNote: '建立框架筆記',
    copied: '已複製為 Markdown。',
    notCopied: '無法複製，應用程式目前不能寫入剪貼簿。請點一下視窗再試一次。',
    line: (line) => `第 ${line} 行`,
  },
};
