import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import type { Choice } from './choice.js';
import { Choices } from './choices.js';
import choices from './choices.module.css';
import styles from './combo-box.module.css';
import field from './field.module.css';
import { Icon } from './icon.js';

interface ComboBoxProps {
  label: string;
  items: readonly Choice[];
  value: string | null;
  onChange: (id: string) => void;
  error?: string | undefined;
  /** In a table row the column has the label already. */
  hideLabel?: boolean;
  /** Opens at once; for one that took the place of what it changes. */
  autoFocus?: boolean;
  /** The list was closed, with or without a choice. */
  onClose?: () => void;
}

/** One of many choices, found by typing a part of it. */
export function ComboBox({
  label,
  items,
  value,
  onChange,
  error,
  hideLabel = false,
  autoFocus = false,
  onClose,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className={field.field!}
      defaultItems={items}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={Boolean(error)}
      menuTrigger="focus"
      allowsEmptyCollection
      onOpenChange={(isOpen) => !isOpen && onClose?.()}
    >
      <Label className={hideLabel ? 'visually-hidden' : field.label!}>{label}</Label>
      <div className={styles.box}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever asked to change it goes on there. */}
        <Input className={field.input!} autoFocus={autoFocus} />
        <AriaButton className={styles.open!}>
          <Icon name="down" size={16} />
        </AriaButton>
      </div>
      <FieldError className={field.error!}>{error}</FieldError>
      <Popover className={choices.popover!}>
        <Choices />
      </Popover>
    </AriaComboBox>
  );
}
