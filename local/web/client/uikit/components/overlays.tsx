import Modal, { CloseButton, ModalBody, ModalFooter, ModalHeader, ModalTitle, useModal } from '@atlaskit/modal-dialog';
import Popup from '@atlaskit/popup';
import Tooltip from '@atlaskit/tooltip';
import React, { type ReactNode, type Ref } from 'react';
import { draw, forwarded, loose, type Drawer, type Drawers } from '../draw';
import { handlerProp, slot, stringProp, without } from '../node';
import { TriggerAttributes } from './buttons';

const LooseModal = loose(Modal);
const LooseHeader = loose(ModalHeader);

const ModalDrawer: Drawer = ({ node }) => {
  const title = stringProp(node, 'title');
  const close = handlerProp(node, 'onClose');
  return (
    <LooseModal shouldScrollInViewport={false} {...without(node.props, 'title', 'icon')}>
      {title === undefined ? null : (
        <ModalHeader>
          <ModalTitle>{title}</ModalTitle>
          <CloseButton onClick={() => { void close?.(); }} />
        </ModalHeader>
      )}
      {draw(node.children)}
    </LooseModal>
  );
};

/** A modal without a title of its own lets its header close it, as UI Kit's does. */
const HeaderDrawer: Drawer = ({ node }) => {
  const { onClose } = useModal();
  return (
    <LooseHeader {...node.props}>
      {draw(node.children)}
      <CloseButton onClick={onClose} />
    </LooseHeader>
  );
};

interface TriggerProps extends Readonly<Record<string, unknown>> {
  readonly ref: Ref<HTMLSpanElement>;
}

const LoosePopup = loose(Popup);
const PopupDrawer: Drawer = ({ node }) => (
  <LoosePopup
    placement="bottom-start"
    shouldRenderToParent={false}
    {...node.props}
    content={() => <div className="popup-content">{draw(slot(node, 'content'))}</div>}
    trigger={({ ref, ...attributes }: TriggerProps): ReactNode => (
      <span ref={ref}>
        <TriggerAttributes.Provider value={attributes}>{draw(slot(node, 'trigger'))}</TriggerAttributes.Provider>
      </span>
    )}
  />
);

const LooseTooltip = loose(Tooltip);
const TooltipDrawer: Drawer = ({ node }) => (
  <LooseTooltip tag="span" {...node.props}>
    {draw(node.children)}
  </LooseTooltip>
);

export const OVERLAYS: Drawers = {
  ModalTransition: ({ node }) => <>{draw(node.children)}</>,
  Modal: ModalDrawer,
  ModalHeader: HeaderDrawer,
  ModalTitle: forwarded(ModalTitle),
  ModalBody: forwarded(ModalBody),
  ModalFooter: forwarded(ModalFooter),
  Popup: PopupDrawer,
  Tooltip: TooltipDrawer,
};
