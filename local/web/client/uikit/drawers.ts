import { BUTTONS } from './components/buttons';
import { CHOICES } from './components/choices';
import { FIELDS } from './components/fields';
import { FILES } from './components/files';
import { FORMS } from './components/forms';
import { FRAMES } from './components/frame';
import { LAYOUT } from './components/layout';
import { MESSAGES } from './components/messages';
import { OVERLAYS } from './components/overlays';
import { PEOPLE } from './components/people';
import { TABLES } from './components/tables';
import { TEXT } from './components/text';
import type { Drawers } from './draw';

/** Every component of UI Kit that the local host draws. */
export const DRAWERS: Drawers = { ...LAYOUT, ...TEXT, ...BUTTONS, ...FIELDS, ...CHOICES, ...FORMS, ...TABLES, ...MESSAGES, ...OVERLAYS, ...PEOPLE, ...FILES, ...FRAMES };
