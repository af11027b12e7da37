import styles from './check-box.module.css';

interface CheckBoxProps {
  children: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A sentence that holds or not. */
export const CheckBox = ({ children, isOn, onChange }: CheckBoxProps) => (
  <label className={styles.box}>
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
    <span>{children}</span>
  </label>
);
