import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.js';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children: string;
  /** `primary`: the one thing to do here. `quiet`: beside text. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  /** Shows the icon only; the words are its name. */
  iconOnly?: boolean;
}

/** A button, its words always there for screen readers. */
export function Button({ children, kind = 'plain', icon, iconOnly = false, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={`${styles.button} ${styles[kind]} ${iconOnly ? styles.square : ''}`}
      aria-label={iconOnly ? children : props['aria-label']}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && children}
    </AriaButton>
  );
}
