import Checkbox from '@atlaskit/checkbox';
import { Radio, RadioGroup } from '@atlaskit/radio';
import Toggle from '@atlaskit/toggle';
import React, { useState } from 'react';
import { drawProp, forwarded, loose, type Drawer, type Drawers } from '../draw';
import { handlerProp } from '../node';

const LooseCheckbox = loose(Checkbox);
const CheckboxDrawer: Drawer = ({ node }) => <LooseCheckbox {...node.props} label={drawProp(node.props['label'])} />;

interface Option {
  readonly label: string;
  readonly value: string;
  readonly isDisabled?: boolean;
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const CheckboxGroupDrawer: Drawer = ({ node }) => {
  const [own, setOwn] = useState(() => listOf(node.props['defaultValue']));
  const chosen = node.props['value'] === undefined ? own : listOf(node.props['value']);
  const options = (node.props['options'] ?? []) as readonly Option[];
  const choose = (value: string, checked: boolean): void => {
    const next = options.map((option) => option.value).filter((each) => (each === value ? checked : chosen.includes(each)));
    setOwn(next);
    handlerProp(node, 'onChange')?.(next);
  };
  return (
    <div role="group" className="checkbox-group">
      {options.map((option) => (
        <LooseCheckbox
          key={option.value}
          label={option.label}
          value={option.value}
          name={node.props['name']}
          isDisabled={option.isDisabled ?? node.props['isDisabled'] === true}
          isChecked={chosen.includes(option.value)}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            choose(option.value, event.target.checked);
          }}
        />
      ))}
    </div>
  );
};

export const CHOICES: Drawers = {
  Checkbox: CheckboxDrawer,
  CheckboxGroup: CheckboxGroupDrawer,
  Radio: forwarded(Radio),
  RadioGroup: forwarded(RadioGroup),
  Toggle: forwarded(Toggle),
};
