import { view } from '@forge/bridge';

/** Draws the page light or dark, as Jira is. */
export async function followTheme(): Promise<void> {
  const { theme } = await view.getContext();
  const mode = theme?.colorMode;
  if (mode === 'dark' || mode === 'light') document.documentElement.classList.add(mode);
}
