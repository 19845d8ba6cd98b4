import React, { lazy, Suspense, type ComponentType } from 'react';

type IconComponent = ComponentType<Readonly<Record<string, unknown>>>;

/** UI Kit keeps some names that Atlaskit has changed. */
const RENAMED: Readonly<Record<string, string>> = {
  'add-circle': 'add', 'arrow-down-circle': 'arrow-down', 'arrow-up-circle': 'arrow-up', check: 'check-mark', 'check-circle': 'status-success', 'editor-done': 'check-mark',
  cross: 'cross', error: 'status-error', info: 'status-information', warning: 'status-warning', more: 'show-more-horizontal', 'more-vertical': 'show-more-vertical', trash: 'delete',
  'bullet-list': 'list-bulleted', 'graph-line': 'chart-trend', question: 'question-circle', shortcut: 'link-external', recent: 'clock', watch: 'eye-open', issue: 'work-item', people: 'people-group', tray: 'inbox',
  table: 'table', 'drag-handler': 'drag-handle', export: 'share', open: 'link-external', expand: 'maximize', lock: 'lock-locked', unlock: 'lock-unlocked', star: 'star-unstarred', 'star-filled': 'star-starred',
};

const made = new Map<string, IconComponent>();

/** The icon of that name as a component; drawn once the icons have been loaded. */
export function iconOf(name: string): IconComponent {
  const known = made.get(name);
  if (known !== undefined) return known;
  const Loaded = lazy(async () => {
    const { ICONS } = await import('virtual:icons');
    const found = ICONS[RENAMED[name] ?? name] ?? ICONS[name];
    const Missing: IconComponent = () => <span role="img" aria-label={`no icon ${name}`}>⃞</span>;
    return { default: found ?? Missing };
  });
  const Icon: IconComponent = (props) => (
    <Suspense fallback={<span className="icon-space" />}>
      <Loaded label="" {...props} />
    </Suspense>
  );
  made.set(name, Icon);
  return Icon;
}

/** Icons named in the props `names` become components. */
export const withIcons = (props: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(props).map(([key, value]) => [key, names.includes(key) && typeof value === 'string' ? iconOf(value) : value]));
