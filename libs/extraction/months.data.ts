/** Month names and their short forms, folded, January first. */
const NAMES: Record<string, string> = {
  en: 'jan,january feb,february mar,march apr,april may jun,june jul,july aug,august sep,sept,september oct,october nov,november dec,december',
  es: 'ene,enero febrero marzo abr,abril mayo junio julio ago,agosto septiembre,setiembre octubre noviembre dic,diciembre',
  pt: 'janeiro fev,fevereiro marco abril mai,maio junho julho agosto setembro outubro novembro dez,dezembro',
  fr: 'janv,janvier fevr,fevrier mars avr,avril mai juin juil,juillet aout septembre octobre novembre decembre',
  id: 'januari februari maret april mei juni juli agu,agt,agustus september okt,oktober november des,desember',
  ru: 'yanvarya fevralya marta aprelya maya iyunya iyulya avgusta sentyabrya oktyabrya noyabrya dekabrya',
};

/** Folded name of a month, in several languages, to its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(NAMES).flatMap((names) =>
    names.split(' ').flatMap((forms, index) => forms.split(',').map((form) => [form, index + 1] as const)),
  ),
);
