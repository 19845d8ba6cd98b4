import type { Phase } from '../../domain/plan';
import type { Component } from '../../domain/spec';
import { entityTypeOf, phaseOfEntityType } from './entity-type';
import { KINDS } from './kinds';

/** Phase in which a component is made. */
export const phaseOf = (component: Component): Phase =>
  component.kind === 'view_mode' ? phaseOfEntityType(entityTypeOf(component)) : KINDS[component.kind].phase;
