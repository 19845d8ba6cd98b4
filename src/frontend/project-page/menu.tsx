import { Box, Button, Popup, Stack } from '@forge/react';
import React, { useState } from 'react';
import { SESSION } from '../labels/session';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly act: () => void;
}

/** The ⋯ menu: a popup of buttons. */
export const Menu = ({ items, label }: { readonly items: readonly MenuItem[]; readonly label: string }): React.JSX.Element => {
  const [open, setOpen] = useState(false);
  return (
    <Popup
      isOpen={open}
      onClose={() => {
        setOpen(false);
      }}
      label={label}
      role="dialog"
      placement="bottom-end"
      content={() => (
        <Box padding="space.100">
          <Stack space="space.050">
            {items.map(({ key, label: text, act }) => (
              <Button
                key={key}
                appearance="subtle"
                shouldFitContainer
                onClick={() => {
                  setOpen(false);
                  act();
                }}
              >
                {text}
              </Button>
            ))}
          </Stack>
        </Box>
      )}
      trigger={() => (
        <Button
          iconBefore="more"
          isSelected={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {SESSION.actions}
        </Button>
      )}
    />
  );
};
