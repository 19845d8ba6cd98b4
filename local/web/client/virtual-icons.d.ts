declare module 'virtual:icons' {
  import type { ComponentType } from 'react';

  export const ICONS: Readonly<Record<string, ComponentType<Readonly<Record<string, unknown>>> | undefined>>;
}
