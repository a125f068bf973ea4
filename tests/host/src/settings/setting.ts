import { setTooltip, type TooltipOptions } from '../dom/tooltip';
import { type BaseComponent } from './base';
import { ButtonComponent, ExtraButtonComponent } from './buttons';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-fields';
import { ColorComponent, DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './value-controls';

type Build<T> = (component: T) => unknown;

export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  readonly components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } }) : null;
    this.settingEl.toggleClass('mod-error', message !== null && message !== '');
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addComponent<T extends BaseComponent>(create: (el: HTMLElement) => T): this {
    this.components.push(create(this.controlEl));
    return this;
  }

  addButton(build: Build<ButtonComponent>): this {
    return this.add(new ButtonComponent(this.controlEl), build);
  }

  addExtraButton(build: Build<ExtraButtonComponent>): this {
    return this.add(new ExtraButtonComponent(this.controlEl), build);
  }

  addToggle(build: Build<ToggleComponent>): this {
    return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), build);
  }

  addText(build: Build<TextComponent>): this {
    return this.add(new TextComponent(this.controlEl), build);
  }

  addSearch(build: Build<SearchComponent>): this {
    return this.add(new SearchComponent(this.controlEl), build);
  }

  addTextArea(build: Build<TextAreaComponent>): this {
    return this.add(new TextAreaComponent(this.controlEl), build);
  }

  addMomentFormat(build: Build<MomentFormatComponent>): this {
    return this.add(new MomentFormatComponent(this.controlEl), build);
  }

  addDropdown(build: Build<DropdownComponent>): this {
    return this.add(new DropdownComponent(this.controlEl), build);
  }

  addColorPicker(build: Build<ColorComponent>): this {
    return this.add(new ColorComponent(this.controlEl), build);
  }

  addProgressBar(build: Build<ProgressBarComponent>): this {
    return this.add(new ProgressBarComponent(this.controlEl), build);
  }

  addSlider(build: Build<SliderComponent>): this {
    return this.add(new SliderComponent(this.controlEl), build);
  }

  addDisplayValue(build: Build<DisplayValueComponent>): this {
    return this.add(new DisplayValueComponent(this.controlEl), build);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components.length = 0;
    return this;
  }

  private add<T extends BaseComponent>(component: T, build: Build<T>): this {
    this.components.push(component);
    build(component);
    return this;
  }
}

export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private readonly headerEl: HTMLElement;
  private readonly headingEl: HTMLElement;
  private readonly controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.headerEl = this.groupEl.createDiv('setting-item setting-item-heading');
    this.headingEl = this.headerEl.createDiv('setting-item-name');
    this.controlEl = this.headerEl.createDiv('setting-item-control');
    this.listEl = this.groupEl.createDiv('setting-items');
    this.headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.headerEl.show();
    this.headingEl.setText(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(build: (setting: Setting) => void): this {
    build(new Setting(this.listEl));
    return this;
  }

  addSearch(build: Build<SearchComponent>): this {
    this.headerEl.show();
    build(new SearchComponent(this.controlEl));
    return this;
  }

  addExtraButton(build: Build<ExtraButtonComponent>): this {
    this.headerEl.show();
    build(new ExtraButtonComponent(this.controlEl));
    return this;
  }
}

export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv('setting-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
