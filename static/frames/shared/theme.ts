import { events, view } from '@forge/bridge';

interface Themed {
  readonly theme?: { readonly colorMode?: string } | null;
}

function show({ theme }: Themed): void {
  const { classList } = document.documentElement;
  const mode = theme?.colorMode;
  if (mode !== 'dark' && mode !== 'light') return;
  classList.remove('dark', 'light');
  classList.add(mode);
}

/** Draws the page light or dark, as Jira is, also when that changes (facts/forge.md §2: FORGE_CORE_THEME_CHANGED). */
export async function followTheme(): Promise<void> {
  await events.on('FORGE_CORE_THEME_CHANGED', show);
  show(await view.getContext());
}
