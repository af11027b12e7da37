/** Not yet. */
export default function Compare() {
  return null;
}
