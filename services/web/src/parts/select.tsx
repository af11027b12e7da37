import { Button as AriaButton } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import type { Choice } from './choice.js';
import { Choices } from './choices.js';
import choices from './choices.module.css';
import field from './field.module.css';
import { Icon, type IconName } from './icon.js';
import styles from './select.module.css';

interface SelectProps {
  label: string;
  items: readonly Choice[];
  value: string | null;
  onChange: (id: string) => void;
  /** Before the value; the label is then for screen readers only. */
  icon?: IconName;
  /** Shows the icon only. */
  iconOnly?: boolean;
}

/** One of a few choices; for many, take a ComboBox. */
export function Select({ label, items, value, onChange, icon, iconOnly = false }: SelectProps) {
  return (
    <AriaSelect
      className={field.field!}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className={icon ? 'visually-hidden' : field.label!}>{label}</Label>
      <AriaButton className={iconOnly ? styles.bare! : styles.button!}>
        {icon && <Icon name={icon} />}
        <SelectValue className={iconOnly ? 'visually-hidden' : styles.value!} />
        {!iconOnly && <Icon name="down" size={16} />}
      </AriaButton>
      <Popover className={choices.popover!}>
        <Choices items={items} />
      </Popover>
    </AriaSelect>
  );
}
