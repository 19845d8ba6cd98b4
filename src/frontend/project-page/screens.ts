import type React from 'react';
import type { Session } from '../../domain/session';
import type { UploadedFile } from '../../domain/uploaded-file';
import type { JobView } from '../../resolvers/contract';
import type { ScreenKey } from './place';
import { DoneScreen } from './screens/done';
import { ExportScreen } from './screens/export';
import { PlanScreen } from './screens/plan';
import { ReviewScreen } from './screens/review';
import { UploadScreen } from './screens/upload';

/** What every screen of a session gets. */
export interface ScreenProps {
  readonly session: Session;
  readonly files: readonly UploadedFile[];
  readonly jobs: readonly JobView[];
  /** Findings, and tickets, were made from the sheets and options as they are now. */
  readonly findingsFresh: boolean;
  readonly ticketsFresh: boolean;
  /** Reads the session again; what is there stays on the screen meanwhile. */
  readonly reload: () => void;
  /** To another screen; to one behind the present stage after showing what that discards. */
  readonly go: (screen: ScreenKey) => void;
}

/** The screens of a session. */
export const SCREENS: Readonly<Record<ScreenKey, React.ComponentType<ScreenProps>>> = {
  upload: UploadScreen,
  plan: PlanScreen,
  review: ReviewScreen,
  export: ExportScreen,
  done: DoneScreen,
};
