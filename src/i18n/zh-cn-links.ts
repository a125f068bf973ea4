import type { Words } from './en';

export const zhCnLinks: Words['links'] = {
  writing: {
    commands: {
      tagNote: '为这篇笔记标上框架',
      tagNotes: '为多篇笔记标上框架…',
      writeRelated: '写入相关笔记的链接',
      writeRelatedIn: '写入相关笔记的链接：选择范围…',
      removeRelated: '移除相关笔记的链接',
      removeRelatedIn: '移除相关笔记的链接：选择范围…',
      linkNames: '为这篇笔记的框架名称加上链接',
      linkNamesIn: '为框架名称加上链接：选择范围…',
      unlabelledUses: '显示框架未标注的用法',
    },
    menu: {
      tag: '标上框架',
      writeRelated: '写入相关笔记的链接',
      linkNames: '为框架名称加上链接',
    },
    titles: {
      tag: '为笔记标上框架',
      writeRelated: '写入相关笔记的链接',
      removeRelated: '移除相关笔记的链接',
      linkNames: '为框架名称加上链接',
      promote: (framework) => `标注“${framework}”的用法`,
      addRisk: '把风险加进这篇笔记',
      addQuestion: '把问题加进这篇笔记',
      dismiss: '与这篇笔记无关',
    },
    scopes: {
      placeholder: '要处理哪些笔记？',
      empty: '没有这个选项。',
      thisNote: '这篇笔记',
      framework: '提到某个框架的笔记…',
      folder: '某个文件夹…',
      vault: '整个仓库',
      folderPlaceholder: '哪个文件夹？',
      noFolder: '没有这样的文件夹，或其中没有可读取的笔记。',
    },
    unlabelled: {
      placeholder: '要看哪个框架未标注的用法？',
      empty: '用到框架的笔记都已有卡片、标签或属性。',
      proof: (line, sentence) => `第 ${line} 行：${sentence}`,
    },
    notMarked: {
      'framework-note': '这是框架笔记，用来定义框架，本身不标框架。',
      'left-out': '这篇笔记的属性写明不读取，所以不会写入任何内容。',
      'none-used': '这篇笔记还没有用到框架。标题中写出框架名称，或正文解释了框架，才算用到。',
      'all-marked': '这篇笔记用到的框架都已经标上了。',
    },
    noRelated: '没有其他笔记和这篇用到同一个框架，所以没有链接可写。',
    noFrameworkNotes: '还没有框架笔记可以链接。',
    createFrameworkNote: '创建框架笔记',
    copied: '已复制为 Markdown。',
    notCopied: '无法复制，应用目前不能写入剪贴板。请点一下窗口再试一次。',
    line: (line) => `第 ${line} 行`,
  },
};
