import { DEFAULT_EXPORT_CHOICES, type ExportChoices, type Session } from '../../domain/session';
import type { Settings } from '../../domain/settings';

/** What a person's choices are laid over: those of the session's last export, else the administrator's defaults. */
export const choicesBefore = ({ exportTo }: Pick<Session, 'exportTo'>, settings: Pick<Settings, 'epics'>): ExportChoices => exportTo ?? { ...DEFAULT_EXPORT_CHOICES, epics: settings.epics };

/** Everything that is chosen, where the person said only a part of it. */
export const laidOver = (session: Pick<Session, 'exportTo'>, settings: Pick<Settings, 'epics'>, choices: Partial<ExportChoices>): ExportChoices => ({
  ...choicesBefore(session, settings),
  ...choices,
});

/** A session with choices that are tried out, not kept; null leaves it as it is. */
export const withChoices = (session: Session, settings: Pick<Settings, 'epics'>, choices: Partial<ExportChoices> | null): Session =>
  choices === null ? session : { ...session, exportTo: laidOver(session, settings, choices) };
