/** One of the choices of a Select or ComboBox. */
export interface Choice {
  id: string;
  label: string;
  /** Puts the colour of a category before the label, in a ComboBox. */
  category?: string;
}
