import { Button, Inline, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition, Popup, Stack, Text, Tooltip, PieChart } from '@forge/react';
import React, { useState } from 'react';

/** What lies over the page. */
export const OverlaysPart = (): React.JSX.Element => {
  const [modal, setModal] = useState(false);
  const [popup, setPopup] = useState(false);
  const close = (): void => { setModal(false); };
  return (
    <Stack space="space.200">
      <Inline space="space.100">
        <Button onClick={() => { setModal(true); }}>Delete…</Button>
        <Popup
          isOpen={popup}
          onClose={() => { setPopup(false); }}
          content={() => <Button onClick={() => { setPopup(false); }}>Inside the popup</Button>}
          trigger={() => <Button onClick={() => { setPopup(!popup); }}>More</Button>}
        />
        <Tooltip content="Explained"><Button>With a tooltip</Button></Tooltip>
      </Inline>
      <Text>{modal ? 'Modal open' : 'Modal closed'}</Text>
      <ModalTransition>
        {modal && (
          <Modal onClose={close}>
            <ModalHeader><ModalTitle>Delete this?</ModalTitle></ModalHeader>
            <ModalBody><Text>It will be gone.</Text></ModalBody>
            <ModalFooter><Button appearance="subtle" onClick={close}>Cancel</Button><Button appearance="danger" onClick={close}>Delete</Button></ModalFooter>
          </Modal>
        )}
      </ModalTransition>
      <PieChart data={[]} colorAccessor="a" valueAccessor="b" labelAccessor="c" />
    </Stack>
  );
};
