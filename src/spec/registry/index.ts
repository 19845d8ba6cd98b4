import type { SheetType } from '../../domain/sheet-types';
import { bundles } from './bundles';
import { custom } from './custom';
import type { SheetDefinition } from './definition';
import { fields } from './fields';
import { imageEffects } from './image-effects';
import { imageStyles } from './image-styles';
import { menus } from './menus';
import { migrations } from './migrations';
import { responsiveImageStyles } from './responsive-image-styles';
import { userRoles } from './user-roles';
import { viewDisplays } from './view-displays';
import { viewModes } from './view-modes';
import { views } from './views';
import { workflowStates } from './workflow-states';
import { workflowTransitions } from './workflow-transitions';
import { workflows } from './workflows';

/** Every sheet type by its name. */
export const REGISTRY: Readonly<Record<SheetType, SheetDefinition>> = {
  bundles,
  fields,
  views,
  view_displays: viewDisplays,
  view_modes: viewModes,
  image_styles: imageStyles,
  image_effects: imageEffects,
  responsive_image_styles: responsiveImageStyles,
  user_roles: userRoles,
  workflows,
  workflow_states: workflowStates,
  workflow_transitions: workflowTransitions,
  menus,
  migrations,
  custom,
};
