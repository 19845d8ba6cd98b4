import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';

export type ColorMode = 'light' | 'dark';

const KEY = 'color-mode';

export function storedMode(): ColorMode {
  const stored = localStorage.getItem(KEY);
  if (stored === 'light' || stored === 'dark') return stored;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** What an app's screen is told of the theme. */
export const themeOf = (colorMode: ColorMode) => ({ colorMode, dark: 'dark', light: 'light', spacing: 'spacing', typography: 'typography', shape: 'shape' }) as const;

export async function showMode(mode: ColorMode): Promise<void> {
  localStorage.setItem(KEY, mode);
  await setGlobalTheme({ colorMode: mode, light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography' });
}
