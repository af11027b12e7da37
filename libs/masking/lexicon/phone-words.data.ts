/** Before a number of phone length, these say that somebody is reached by it. */
export const CONTACTING =
  'call text sms txt dial ring reach number numbers contact whatsapp msg message callback caller landline line home office work fixed fax appeler appelez llamar llame llama chiama chiamare ligue ligar bel bellen ruf rufen anrufen звонить звоните номер nomor nombor namba numero número numéro nummer nr piga volejte soita zadzwoń';
/** These may, and may stand before money as well. */
export const CONTACTING_OR_PAYING = 'to from via de à a an von ke na ku для на от';
