import { formatDate } from '../../core/edits/templates/format-date';
import type { TemplateOptions } from '../../core/edits/templates/template';
import type { Script } from '../../core/frameworks/framework';
import type { CommandContext } from '../command-context';
import type { FrameworkOption } from '../pickers/framework-option';

/** What every template takes from the settings, the chosen frameworks and today. */
export function templateOptions(context: CommandContext, chosen: readonly FrameworkOption[]): Omit<TemplateOptions, 'mode'> {
  const { headingBars, templateMark } = context.settings();
  return {
    frameworks: chosen.map(({ framework }) => framework),
    script: templateScript(context),
    mark: templateMark,
    bar: String.fromCodePoint(headingBars.codePointAt(0) ?? 0),
    // Not the date format of the settings: the app reads a date property only in this form.
    date: formatDate(new Date(), 'yyyy-MM-dd') ?? '',
  };
}

/** The chosen frameworks' names in the language of the template. */
export function templateNames(context: CommandContext, chosen: readonly FrameworkOption[]): readonly string[] {
  const script = templateScript(context);
  return chosen.map(({ framework }) => framework.names[script]);
}

function templateScript({ script, settings }: CommandContext): Script {
  const { templateLanguage } = settings();
  return templateLanguage === 'interface' ? script : templateLanguage;
}
