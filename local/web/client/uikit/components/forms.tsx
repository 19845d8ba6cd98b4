import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, ValidMessage } from '@atlaskit/form';
import InlineEdit from '@atlaskit/inline-edit';
import React from 'react';
import { draw, drawProp, forwarded, loose, type Drawer, type Drawers } from '../draw';
import { handlerProp, slot, stringProp } from '../node';

const LooseLabel = loose(Label);
const LabelDrawer: Drawer = ({ node }) => {
  const { labelFor, ...props } = node.props;
  return (
    <LooseLabel {...props} htmlFor={labelFor ?? ''}>
      {draw(node.children)}
    </LooseLabel>
  );
};

/** UI Kit's form gathers nothing itself: it tells the app that it was submitted. */
const FormDrawer: Drawer = ({ node }) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      handlerProp(node, 'onSubmit')?.();
    }}
  >
    {draw(node.children)}
  </form>
);

const FormHeaderDrawer: Drawer = ({ node }) => (
  <div className="form-header">
    {stringProp(node, 'title') === undefined ? null : <h2>{stringProp(node, 'title')}</h2>}
    {drawProp(node.props['description'])}
    {draw(node.children)}
  </div>
);

const FormSectionDrawer: Drawer = ({ node }) => (
  <div className="form-section">
    {stringProp(node, 'title') === undefined ? null : <h3>{stringProp(node, 'title')}</h3>}
    {drawProp(node.props['description'])}
    {draw(node.children)}
  </div>
);

const FormFooterDrawer: Drawer = ({ node }) => <div className={`form-footer ${stringProp(node, 'align') ?? 'end'}`}>{draw(node.children)}</div>;

const LooseInlineEdit = loose(InlineEdit);
const InlineEditDrawer: Drawer = ({ node }) => {
  return (
    <LooseInlineEdit
      {...node.props}
      defaultValue=""
      editView={() => <>{draw(slot(node, 'editView'))}</>}
      readView={() => <>{draw(slot(node, 'readView'))}</>}
      onConfirm={() => handlerProp(node, 'onConfirm')?.()}
    />
  );
};

export const FORMS: Drawers = {
  Form: FormDrawer,
  FormHeader: FormHeaderDrawer,
  FormSection: FormSectionDrawer,
  FormFooter: FormFooterDrawer,
  Label: LabelDrawer,
  RequiredAsterisk: forwarded(RequiredAsterisk),
  HelperMessage: forwarded(HelperMessage),
  ErrorMessage: forwarded(ErrorMessage),
  ValidMessage: forwarded(ValidMessage),
  InlineEdit: InlineEditDrawer,
};
