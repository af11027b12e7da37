import type { Scan } from '../reading/scan.js';

/** What is somebody's, or done for or by somebody. */
const OWNED = new Set(
  `name account accounts a/c ac acct passport card loan policy kyc ekyc wallet ewallet favour favor behalf report booking appointment mandate deposit salary number no laini namba libretto nik pan aadhaar licence license ticket parcel package shipment courier order bill
prescription report result results certificate admission membership reservation room seat table consultation handed given released assigned entrusted awarded belongs belonging
delivery session meeting class entregue entregado entregada entregada livré livrée livre consegnato consegnata zugestellt geliefert diantar dikirim teslim bezorgd
opened verified registered linked issued booked addressed incomplete delivered collected signed approved requested updated authorised authorized accepted submitted payable drawn paid owed due created initiated raised made shared referred invited scheduled cancelled held added
посылка посылку посылки заказ заказа бронь запись доставка посилка замовлення przesyłka paczka zásilka balíček csomag colet pachet pedido pacote paquete colis gönderi kargo
file record baby wife husband mother father son daughter spouse
konto karte cuenta tarjeta conto carta conta cartão compte carte fgts steuer-id steuerid cpf dni nie dirección`.split(
    /\s+/,
  ),
);

/** Whether a word tells of what is somebody's. */
export const isOwned = (word: string): boolean => OWNED.has(word);

/** Whether what stands before `of` or `for` belongs to people: `Passport <PASSPORT> of`, `KYC done for`, `a/c of`. */
export function isOfPerson(scan: Scan, index: number): boolean {
  const before = scan.at(index - 1);
  if (!before) return false;
  if (OWNED.has(before.word) || OWNED.has(scan.word(index - 2)) || OWNED.has(scan.word(index - 3)))
    return true;
  // `code <OTP> for Okta`
  return scan.isHidden(before.start) && scan.typeEndingAt(before.end) !== 'OTP';
}
