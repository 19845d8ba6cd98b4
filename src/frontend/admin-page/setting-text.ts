import type { Settings } from '../../domain/settings';
import { COMPONENT_KINDS } from '../../domain/spec';
import { STATUS_CODES } from '../../domain/status';
import { WRITER_TITLES } from '../../domain/writing';
import type { SiteChoices } from '../../usecases/ports';
import { ADMIN } from '../labels/admin';
import type { SettingKey } from './use-settings';

const orNone = (text: string): string => (text === '' ? ADMIN.none : text);

/** A setting's value in words, to compare two versions of it. */
export function settingText(key: SettingKey, settings: Settings, choices: SiteChoices): string {
  switch (key) {
    case 'grouping':
      return ADMIN.defaults.grouping[settings.grouping];
    case 'devPolicy':
      return ADMIN.defaults.devPolicy[settings.devPolicy];
    case 'epics':
      return settings.epics ? ADMIN.yes : ADMIN.no;
    case 'labels':
      return orNone(settings.labels.join(' '));
    case 'retentionDays':
      return ADMIN.data.retentionValue(settings.retentionDays);
    case 'issueTypeId':
      return settings.issueTypeId === '' ? ADMIN.defaults.projectDefault : (choices.issueTypes.find(({ id }) => id === settings.issueTypeId)?.name ?? settings.issueTypeId);
    case 'linkTypeId':
      return settings.linkTypeId === '' ? ADMIN.defaults.siteDefault : (choices.linkTypes.find(({ id }) => id === settings.linkTypeId)?.name ?? settings.linkTypeId);
    case 'statusPolicy':
      return STATUS_CODES.map((code) => `${ADMIN.status.of(code)}: ${ADMIN.status.dispositions[settings.statusPolicy[code]]}`).join('; ');
    case 'standingCriteria':
      return orNone(COMPONENT_KINDS.flatMap((kind) => (settings.standingCriteria[kind] ?? []).map((text) => `${ADMIN.standing.kinds[kind]}: ${text}`)).join(' | '));
    case 'writer': {
      const { kind, model, maxTokens, maxCost } = settings.writer;
      return [WRITER_TITLES[kind], model, `${ADMIN.limits.tokens}: ${String(maxTokens)}`, `${ADMIN.limits.cost}: ${maxCost === null ? ADMIN.limits.none : String(maxCost)}`].filter((part) => part !== '').join(', ');
    }
  }
}
