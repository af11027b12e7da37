import type { CueTable } from './cue-table.js';

export const FRENCH: CueTable = {
  language: 'fr',
  months:
    'janv,janvier févr,février mars avr,avril mai juin juil,juillet août septembre octobre novembre décembre',
  rows: [
    [
      'debit',
      'achat par carte|paiement carte|paiement par carte|payé|dépensé|retiré|retrait dab|retrait gab|prélevé|virement émis|transfert envoyé|transféré|virement sortant|virement effectué|vous avez transféré|vous avez retiré|vous avez effectué un retrait|vous avez acheté|facture payée|débite|debite|debitee|achat|paiement|paiement effectue|retrait|prelevement|depense|regle|paye|transfere|envoye|vous avez paye|vous avez envoye|debit',
      'Achat de 90,00 EUR chez BOUTIQUE',
    ],
    [
      'credit',
      'crédité|versé|virement reçu|virement entrant|transfert reçu|transfert recu|reçu de|paiement reçu|alimenté|rechargé|remise|a été alimenté|vous a envoyé|vous avez été crédité|salaire viré|credite|creditee|recu|vous avez recu|versement|virement recu|depot|salaire|encaisse',
      'Vous avez recu 90 FCFA',
    ],
    ['refund', 'rembours*|avoir|annulation|extourne', 'Remboursement de 90,00 EUR'],
    ['out', 'virement|transaction|operation|transfert|carte utilisee', 'Virement de 90 EUR'],
    ['amount', 'montant|somme de|d un montant de', 'Montant: 90 MAD'],
    [
      'balance',
      'solde|solde disponible|votre solde|solde compte|solde restant|solde de votre compte|nouveau solde est|solde créditeur|reste|nouveau solde|solde actuel|disponible',
      'Solde: 90 FCFA',
    ],
    ['limit', 'plafond|plafond disponible', 'Plafond disponible 90 EUR'],
    ['fee', 'frais|commission|taxe', 'Frais: 9 FCFA'],
    ['due', 'montant du|echeance de', 'Echeance de 90 EUR'],
    [
      'otp',
      'code d authentification|code d activation|ne communiquez|ne partagez|otp|code de verification|code de confirmation|code de securite|votre code|mot de passe|code unique|code secret',
      'Votre code est 9999',
    ],
    [
      'declined',
      'non autorisé|provision insuffisante|n a pas abouti|n a pas pu|rejet|annulée faute|refuse|refusee|rejete|rejetee|echoue|solde insuffisant|non aboutie|echec',
      'Paiement refuse',
    ],
    ['future', 'sera|seront|va être|prochain|prevu', 'Votre compte sera debite de 90 EUR'],
    [
      'reminder',
      'échéance|arrive à échéance|relevé|à payer avant|à régler avant|impayé|date limite|a echeance|rappel',
      'Rappel: 90 EUR',
    ],
    ['promo', 'profitez|offre|gratuit|promotion|gagnez', 'Profitez de 9% de bonus'],
    ['own', 'votre|vos|vous', 'votre compte'],
    ['account', 'banque|compte|carte|cpte', 'votre compte'],
    ['credit-card', 'carte de credit|carte credit', 'carte de credit'],
    ['payee', 'a|au|vers|beneficiaire|pour', 'vers BOUTIQUE'],
    ['payer', 'de|par|depuis', 'de ANA'],
    ['place', 'chez|aupres de', 'chez BOUTIQUE'],
    ['advice', 'si vous|appelez|contactez|en cas de', 'Si vous avez un doute, appelez'],
    ['end', 'le|la|du|avec|date|ref|reference|votre|a partir|effectue|effectuee|sur', 'chez BOUTIQUE le 9/5'],
    ['initiated', 'en cours|en attente|en traitement|initié', 'Virement en cours'],
    ['request', 'vous demande|demande de paiement', 'vous demande 90 EUR'],
    ['by', 'par', 'par OPERATEUR'],
    ['end', 'par virement|par carte|par chèque|par mobile|par prélèvement|par internet', 'par virement'],
    [
      'reference',
      "ref|reference|no de transaction|n de transaction|numero de transaction|id transaction|id de transaction|transaction id|n operation|no operation|numero d'operation|trans id|txn id|num trans|recu no",
      'Ref. 9999',
    ],
    [
      'behind',
      "vous a envoyé|vous a versé|vous a viré|t'a envoyé|vous demande|vous a remboursé|vous a payé|a prélevé",
      'ANNE vous a envoyé 90 EUR',
    ],
    [
      'lure',
      'cliquez|remplissez|remplissez le formulaire|mettre à jour|continuer à|sera suspendu|suspendu|bloqué|confirmez vos|vérifiez vos|colis en attente|frais de livraison|réglez|régularisez|amende impayée',
      'Remplissez le formulaire',
    ],
    [
      'payee',
      "au profit de|en faveur de|au bénéfice de|à l'ordre de|marchand|commerçant|bénéf|en direction de",
      'au profit de BOUTIQUE',
    ],
    [
      'debit',
      'réglé|cb|carte débitée|a été débité|a été débitée|débitée de|débité de|vous avez dépensé|vous avez réglé|avez débité|prélèvement sepa|dab',
      'Carte débitée de 90 EUR',
    ],
    ['account', 'livret|cb|carte bancaire|compte courant|compte épargne', 'livret 9'],
    [
      'balance',
      'solde dispo|solde au|solde actuel est|nouveau solde est de|il vous reste|crédit restant',
      'Solde dispo 90 EUR',
    ],
    [
      'promo',
      "bonus|forfait|jusqu'à|crédit offert|remise de|code promo|en cadeau|stop sms|stop au",
      'Forfait bonus',
    ],
    ['credit', "vous a envoyé|vous a versé|vous a viré|t'a envoyé|vous a payé", 'ANNE vous a versé 90 EUR'],
    ['refund', 'vous a remboursé', 'CAISSE vous a remboursé 90 EUR'],
    ['debit', 'a prélevé', 'CLUB a prélevé 90 EUR'],
    [
      'initiated',
      'préautorisation|pré autorisation|empreinte bancaire|montant bloqué|en cours de vérification|en cours d encaissement|en attente de validation|pas encore été débité|pas encore débité|retardé',
      'Préautorisation de 90 EUR',
    ],
    [
      'future',
      'est programmé|est programmée|programmé pour|programmée pour|est planifié|planifié|est prévu|est prévue|sera exécuté',
      'Votre virement est programmé pour le 9',
    ],
    [
      'declined',
      'a été bloqué par sécurité|n a pas été autorisé|n a pas été effectué|n a pas été accepté|retourné impayé|revenu impayé|chèque impayé|code erroné|code incorrect|rejeté',
      'Le paiement n a pas été effectué',
    ],
    [
      'request',
      'vous demande un paiement|vous demande|vous réclame|demande d argent|sollicite un paiement|souhaite recevoir',
      'Ana vous demande un paiement de 90 EUR',
    ],
    [
      'reminder',
      'sous le seuil|en dessous du seuil|inférieur au seuil|inférieur à|solde bas|solde faible|alerte solde|régularisez votre|en retard|retard de paiement|mise en demeure|facture disponible|relance',
      'Alerte solde: sous le seuil',
    ],
    ['neutral', 'reste à payer|solde de tout compte', 'Reste à payer 90 EUR'],
    [
      'promo',
      'cashback de|tirage au sort|tentez de|éligible|à partir de|crédit renouvelable|souscrivez|demandez votre|parrainez|jouez',
      'Tentez de gagner',
    ],
    [
      'service',
      'sera indisponible|seront indisponibles|indisponible|maintenance|mise à jour du système',
      'Le service sera indisponible',
    ],
  ],
};
