import { DatePicker, TimePicker } from '@atlaskit/datetime-picker';
import Range from '@atlaskit/range';
import Select from '@atlaskit/select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import React, { type ChangeEvent } from 'react';
import { wordOf } from '../../../bridge/wire';
import { drawProp, loose, type Drawer, type Drawers } from '../draw';
import { handlerProp, stringProp } from '../node';
import { useEcho } from '../use-echo';

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

const texty = (component: unknown): Drawer => {
  const Component = loose(component);
  return function Texty({ node }) {
    const controlled = node.props['value'] !== undefined;
    const [value, type] = useEcho(controlled ? wordOf(node.props['value']) : '');
    const { elemBeforeInput, elemAfterInput, ...props } = node.props;
    return (
      <Component
        {...props}
        {...(controlled ? { value } : {})}
        {...(elemBeforeInput === undefined ? {} : { elemBeforeInput: drawProp(elemBeforeInput) })}
        {...(elemAfterInput === undefined ? {} : { elemAfterInput: drawProp(elemAfterInput) })}
        onChange={(event: Typed) => {
          type(event.target.value);
          handlerProp(node, 'onChange')?.(event);
        }}
      />
    );
  };
};

const LooseSelect = loose(Select);
const SelectDrawer: Drawer = ({ node }) => {
  const { id, inputId, ...props } = node.props;
  // The menu must not be cut off where the Select stands in a table or a modal.
  return <LooseSelect menuPortalTarget={document.body} styles={{ menuPortal: (base: object) => ({ ...base, zIndex: 600 }) }} {...props} inputId={id ?? inputId} />;
};

const LooseRange = loose(Range);
const RangeDrawer: Drawer = ({ node }) => {
  const controlled = typeof node.props['value'] === 'number';
  const [value, move] = useEcho(Number(node.props['value'] ?? 0));
  return (
    <LooseRange
      {...node.props}
      {...(controlled ? { value } : {})}
      onChange={(next: number) => {
        move(next);
        handlerProp(node, 'onChange')?.(next);
      }}
    />
  );
};

const LooseDate = loose(DatePicker);
const LooseTime = loose(TimePicker);
const picker = (Component: ReturnType<typeof loose>): Drawer =>
  function Picker({ node }) {
    const id = stringProp(node, 'id');
    return <Component shouldShowCalendarButton {...node.props} {...(id === undefined ? {} : { id, selectProps: { inputId: id } })} />;
  };

export const FIELDS: Drawers = {
  Textfield: texty(Textfield),
  TextArea: texty(TextArea),
  Select: SelectDrawer,
  Range: RangeDrawer,
  DatePicker: picker(LooseDate),
  TimePicker: picker(LooseTime),
};
