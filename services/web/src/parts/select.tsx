import { useId } from 'react';
import type { Choice } from './choice.js';
import field from './field.module.css';
import { Icon, type IconName } from './icon.js';
import styles from './select.module.css';

interface SelectProps {
  label: string;
  items: readonly Choice[];
  value: string;
  onChange: (id: string) => void;
  /** Before the value; the label is then for screen readers only. */
  icon?: IconName;
  /** Shows the icon only. */
  iconOnly?: boolean;
}

/** One of a few choices, by the control that each device has for it; for many, take a ComboBox. */
export function Select({ label, items, value, onChange, icon, iconOnly = false }: SelectProps) {
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={icon ? 'visually-hidden' : field.label}>
        {label}
      </label>
      <div className={iconOnly ? styles.bare : styles.box} title={iconOnly ? label : undefined}>
        {icon && <Icon name={icon} />}
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          {items.map((item) => (
            <option key={item.id} value={item.id}>
              {item.label}
            </option>
          ))}
        </select>
        {!iconOnly && <Icon name="down" size={16} />}
      </div>
    </div>
  );
}
