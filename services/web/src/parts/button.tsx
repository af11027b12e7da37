import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon, type IconName } from './icon.js';
import styles from './button.module.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> {
  children: string;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  /** `primary`: the one thing to do here. `quiet`: beside text. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  /** Shows the icon only; the words are its name. */
  iconOnly?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button, its words always there for screen readers. */
export function Button({
  children,
  onPress,
  isDisabled,
  kind = 'plain',
  icon,
  iconOnly = false,
  type = 'button',
  ...props
}: ButtonProps) {
  return (
    <button
      {...props}
      // oxlint-disable-next-line react/button-has-type
      type={type}
      disabled={isDisabled}
      onClick={() => onPress?.()}
      className={`${styles.button} ${styles[kind]} ${iconOnly ? styles.square : ''}`}
      aria-label={iconOnly ? children : props['aria-label']}
      title={iconOnly ? children : props.title}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && children}
    </button>
  );
}
