/** The last word of a street. */
export const STREET_WORDS =
  'street st road rd avenue ave av lane ln drive dr boulevard blvd parkway pkwy square sq court ct terrace way place pl cross nagar colony sector marg chowk gali layout vihar enclave bagh puram salai phase strasse straße str weg platz rue via calle avenida rua jalan jln lorong close crescent highway hwy main block society apartments residency towers bazar peth wadi pur estate garden gardens heights hill park circle path row mews walk grove gate quay bypass extension extn plot';
/** Stands before the number of a house. */
export const HOUSE_WORDS =
  'no flat house plot door apt apartment unit block blk suite ste h shop villa room hno floor building bldg tower wing';
/** An address may follow. */
export const SENT_WORDS =
  'sent to at address addr dispatched delivered delivery deliver ship shipped shipping live lives living visit is in courier pickup pick residing resides located adresse direccion dirección endereço alamat';
