// A plugin as small as the contract tests need: one of each registration.
'use strict';
const { EditorSuggest, FuzzySuggestModal, ItemView, MarkdownView, Modal, Notice, Plugin, PluginSettingTab, getLanguage } = require('obsidian');
const { Decoration, ViewPlugin } = require('@codemirror/view');

const TYPE = 'fixture-view';

class FixtureView extends ItemView {
  getViewType() { return TYPE; }
  getDisplayText() { return 'Fixture'; }
  getIcon() { return 'layers'; }
  async onOpen() {
    this.opened = (this.opened ?? 0) + 1;
    this.log = ['onOpen'];
    this.migrations = 0;
    this.register(this.contentEl.onWindowMigrated(() => this.migrations++));
    this.draw();
    this.registerEvent(this.app.workspace.on('file-open', () => this.draw()));
  }
  async setState(state) { this.log.push(`setState ${state.filter ?? ''}`); this.filter = state.filter; }
  getState() { return { filter: this.filter }; }
  draw() {
    const file = this.app.workspace.getActiveFile();
    this.contentEl.empty();
    this.contentEl.createDiv({ cls: 'fixture-file', text: file ? file.path : 'none' });
  }
}

class Picker extends FuzzySuggestModal {
  getItems() { return ['囚徒困境', '護城河', 'Prisoner’s dilemma', 'Moat']; }
  getItemText(item) { return item; }
  onChooseItem(item) { this.plugin.picked = item; }
}

class Complete extends EditorSuggest {
  onTrigger(cursor, editor) {
    const match = /@([^@\s]*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch));
    return match ? { start: { line: cursor.line, ch: cursor.ch - match[0].length }, end: cursor, query: match[1] } : null;
  }
  getSuggestions({ query }) { return ['囚徒困境', '護城河', 'moat'].filter((name) => name.includes(query)); }
  renderSuggestion(name, el) { el.setText(name); }
  selectSuggestion(name) { const { editor, start, end } = this.context; editor.replaceRange(`[[${name}]]`, start, end); }
}

class Tab extends PluginSettingTab {
  getSettingDefinitions() {
    const plugin = this.plugin;
    return [
      { name: 'Marks', desc: 'Heading marks', control: { type: 'text', key: 'marks', validate: (value) => (value ? undefined : 'At least one mark') } },
      { name: 'Only with badges', visible: () => plugin.settings.badges, control: { type: 'text', key: 'extra' } },
      { type: 'group', heading: 'Looks', items: [
        { name: 'Badges', control: { type: 'toggle', key: 'badges' } },
        { name: 'Order', control: { type: 'dropdown', key: 'order', options: { note: 'As in the note', name: 'By name' } } },
        { name: 'Size', control: { type: 'slider', key: 'size', min: 1, max: 5, step: 1 } },
        { name: 'Limit', control: { type: 'number', key: 'limit', defaultValue: 7 } },
        { name: 'Folder', control: { type: 'folder', key: 'folder' } },
      ] },
      { type: 'list', heading: 'Words', emptyState: 'No words', items: plugin.settings.words.map((name) => ({ name })),
        addItem: { name: 'Add word', action: () => { plugin.settings.words.push('new'); this.update(); } },
        onDelete: (index) => { plugin.settings.words.splice(index, 1); this.update(); },
        onReorder: (from, to) => { const [word] = plugin.settings.words.splice(from, 1); plugin.settings.words.splice(to, 0, word); this.update(); } },
      { type: 'page', name: 'More', displayValue: () => String(plugin.settings.size), items: [{ name: 'Deep', control: { type: 'textarea', key: 'deep' } }] },
      { name: 'Run', action: () => { plugin.ran = true; } },
      { name: 'Drawn', render: (setting) => { setting.controlEl.createDiv('fixture-drawn'); return () => { plugin.cleaned = (plugin.cleaned ?? 0) + 1; }; } },
    ];
  }
}

const marks = ViewPlugin.define((view) => ({ decorations: Decoration.set([Decoration.line({ class: 'fixture-line' }).range(view.state.doc.line(1).from)]) }), { decorations: (value) => value.decorations });

module.exports = class FixturePlugin extends Plugin {
  async onload() {
    this.settings = Object.assign({ marks: '▋', badges: false, order: 'note', size: 2, words: ['甲', '乙'] }, await this.loadData());
    this.events = [];
    this.registerView(TYPE, (leaf) => new FixtureView(leaf));
    this.addRibbonIcon('layers', 'Fixture', () => this.show());
    this.addStatusBarItem().setText('fixture');
    this.addSettingTab(new Tab(this.app, this));
    this.registerEditorExtension(marks);
    this.registerEditorSuggest(new Complete(this.app));
    this.registerMarkdownPostProcessor((el, ctx) => { const info = ctx.getSectionInfo(el); el.setAttribute('data-section', `${info.lineStart}-${info.lineEnd}`); });
    this.registerMarkdownCodeBlockProcessor('fixture', (source, el) => { el.createDiv({ cls: 'fixture-block', text: source.trim() }); });
    this.registerHoverLinkSource('fixture', { display: 'Fixture', defaultMod: true });
    this.addCommand({ id: 'show', name: 'Show the view', callback: () => this.show() });
    this.addCommand({ id: 'insert', name: 'Insert 文字', editorCallback: (editor) => editor.replaceSelection('文字') });
    this.addCommand({ id: 'pick', name: 'Pick', callback: () => { const picker = new Picker(this.app); picker.plugin = this; picker.setPlaceholder('Which?'); picker.setInstructions([{ command: '↵', purpose: 'use' }]); picker.open(); } });
    this.addCommand({ id: 'when', name: 'Only with a note', checkCallback: (checking) => { const view = this.app.workspace.getActiveViewOfType(MarkdownView); if (view && !checking) new Notice('ran'); return view !== null; } });
    this.addCommand({ id: 'dialog', name: 'Dialog', callback: () => new Modal(this.app).setTitle('Dialog').open() });
    for (const name of ['create', 'modify', 'delete', 'rename']) this.registerEvent(this.app.vault.on(name, (file) => this.events.push(`${name} ${file.path}`)));
    for (const name of ['changed', 'deleted']) this.registerEvent(this.app.metadataCache.on(name, (file) => this.events.push(`cache ${name} ${file.path}`)));
    for (const name of ['file-open', 'active-leaf-change']) this.registerEvent(this.app.workspace.on(name, (it) => this.events.push(`${name} ${it?.path ?? ''}`.trim())));
    this.language = getLanguage();
    this.readyAtLoad = this.app.workspace.layoutReady;
  }
  onunload() { this.unloaded = true; }
  onUserEnable() { this.enabledByUser = true; }
  async show() { await this.app.workspace.ensureSideLeaf(TYPE, 'right', { active: true, state: { filter: 'x' } }); }
};
