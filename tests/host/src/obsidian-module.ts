// The module a plugin gets from `require('obsidian')`: the mocks' 158 exports,
// with the host's own classes and functions laid over those that must really work.
import { parse, stringify } from 'yaml';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './dom/icons';
import { Keymap, Scope } from './dom/keys';
import { displayTooltip, setTooltip } from './dom/tooltip';
import { App } from './app';
import { Editor } from './editor/editor';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from './editor/editor-state';
import { EditorSuggest } from './editor/editor-suggest';
import { Events } from './events';
import { getLanguage, Platform } from './locale';
import { Component, mockExports } from './mocks';
import { Plugin } from './plugins/plugin';
import { markdownRenderer, MarkdownRenderChild } from './reading/markdown-renderer';
import { MarkdownPreviewView } from './reading/preview-view';
import { BaseComponent, ValueComponent } from './settings/base';
import { ButtonComponent, ExtraButtonComponent } from './settings/buttons';
import { Setting, SettingGroup, SettingPage } from './settings/setting';
import { PluginSettingTab, SettingTab } from './settings/setting-tab';
import { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-fields';
import { ColorComponent, DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './settings/value-controls';
import { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
import { Menu, MenuItem, MenuSeparator } from './ui/menu';
import { Modal } from './ui/modal';
import { Notice } from './ui/notice';
import { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest';
import { renderMatches, renderResults } from './ui/search';
import { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
import { FileManager } from './vault/file-manager';
import { TAbstractFile, TFile, TFolder } from './vault/files';
import { MetadataCache } from './vault/metadata-cache';
import { resolveSubpath } from './vault/subpath';
import { Vault } from './vault/vault';
import { EditableFileView, FileView, TextFileView } from './workspace/file-view';
import { WorkspaceContainer, WorkspaceItem, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs } from './workspace/items';
import { WorkspaceLeaf } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';
import { WorkspaceWindow } from './workspace/popout';
import { ItemView, View } from './workspace/view';
import { Workspace } from './workspace/workspace';

const ui = {
  AbstractInputSuggest, ConfirmationButton, ConfirmationModal, FuzzySuggestModal, Menu, MenuItem, MenuSeparator, Modal,
  Notice, PopoverSuggest, SuggestModal, Keymap, Scope, addIcon, displayTooltip, getIcon, getIconIds, removeIcon, renderMatches,
  renderResults, setIcon, setTooltip,
};

const settings = {
  AbstractTextComponent, BaseComponent, ButtonComponent, ColorComponent, DisplayValueComponent, DropdownComponent,
  ExtraButtonComponent, MomentFormatComponent, PluginSettingTab, ProgressBarComponent, SearchComponent, Setting, SettingGroup,
  SettingPage, SettingTab, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent, ValueComponent,
};

const vault = { FileManager, MetadataCache, TAbstractFile, TFile, TFolder, Vault, resolveSubpath };

const workspace = {
  EditableFileView, FileView, ItemView, MarkdownPreviewView, MarkdownView, TextFileView, View, Workspace, WorkspaceContainer,
  WorkspaceItem, WorkspaceLeaf, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow,
};

const editor = {
  Editor, EditorSuggest, editorEditorField, editorInfoField, editorLivePreviewField, editorViewField: editorInfoField,
  livePreviewState, MarkdownRenderChild, MarkdownRenderer: markdownRenderer,
};

export const obsidianModule: Readonly<Record<string, unknown>> = {
  ...mockExports,
  ...ui,
  ...settings,
  ...vault,
  ...workspace,
  ...editor,
  App,
  Component,
  Events,
  Platform,
  Plugin,
  apiVersion: '1.13.1',
  getLanguage,
  parseYaml: (source: string): unknown => parse(source),
  stringifyYaml: (data: unknown): string => stringify(data),
  requireApiVersion: (version: string): boolean => compareVersions('1.13.1', version) >= 0,
};

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
