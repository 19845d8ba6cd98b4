import { Button } from '@forge/react';
import React from 'react';
import { Buttons } from './buttons';
import { SHARED } from './labels/shared';
import type { Paged } from './use-pages';

/** Forward and back in a list by cursor; nothing where one page holds it. */
export const TurnPages = ({ pages }: { readonly pages: Pick<Paged<unknown>, 'forward' | 'back' | 'busy'> }): React.JSX.Element | null => {
  const { forward, back, busy } = pages;
  if (forward === null && back === null) return null;
  return (
    <Buttons>
      <Button isDisabled={back === null || busy} onClick={() => back?.()}>
        {SHARED.pager.previous}
      </Button>
      <Button isDisabled={forward === null || busy} onClick={() => forward?.()}>
        {SHARED.pager.next}
      </Button>
    </Buttons>
  );
};
