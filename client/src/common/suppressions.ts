import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';

/** Saves what a code action has written about ignored findings; until then the server reads what was there before. */
export async function saveSidecars(...uris: readonly string[]): Promise<void> {
  for (const uri of uris) {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    if (document.isDirty) await document.save();
  }
}

/** Turns a rule off wherever the user works, keeps its options, and offers the way back. */
export async function turnOffRule(rule: string, uri: string): Promise<void> {
  const restore = await setRule(rule, uri);
  const undo = l10n.t('Undo');
  const choice = await window.showInformationMessage(l10n.t('{0} is off now: see the setting “jiaogao.rules”.', rule), undo);
  if (choice === undo) await restore();
}

/** The value of `jiaogao.rules` in one place. */
type Rules = Readonly<Record<string, unknown>> | undefined;

/** Sets the rule in the user's settings, and wherever else a setting of the rule would have the last word. */
async function setRule(rule: string, uri: string): Promise<() => Promise<void>> {
  const settings = workspace.getConfiguration('jiaogao', Uri.parse(uri));
  const found = settings.inspect<Rules>('rules');
  const places: [ConfigurationTarget, Rules][] = [
    [ConfigurationTarget.Global, found?.globalValue],
    [ConfigurationTarget.Workspace, found?.workspaceValue],
    [ConfigurationTarget.WorkspaceFolder, found?.workspaceFolderValue],
  ];
  const wanted = places.filter(([target, rules]) => target === ConfigurationTarget.Global || (rules && rule in rules));
  for (const [target, rules] of wanted) await settings.update('rules', { ...rules, [rule]: toOff(rules?.[rule]) }, target);
  return async () => {
    for (const [target, rules] of wanted) await settings.update('rules', rules, target);
  };
}

function toOff(setting: unknown): unknown {
  return typeof setting === 'object' && setting !== null ? { ...setting, severity: 'off' } : 'off';
}
