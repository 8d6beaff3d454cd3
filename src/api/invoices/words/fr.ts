import { html } from "../page/html"
import type { Words } from "./words"

export const fr: Words = {
  states: {
    paid: "Payé intégralement",
    "partly-paid": "Payé en partie",
    due: "En attente de paiement",
    overdue: "En retard",
    overpaid: "Trop-perçu",
    "written-off": "Clôturé",
    credited: "Crédité intégralement",
    nothing: "Rien à payer",
    credit: "Avoir",
    refunded: "Remboursé intégralement",
  },
  dueBy: (day) => html`Merci de régler au plus tard le ${day}.`,
  overdueSince: (day) => html`Le paiement était dû le ${day}.`,
  dueNow: "Merci de régler ce montant.",
  paidOfTotal: (paid, total) => html`${paid} sur ${total} ont été payés.`,
  nothingLeft: "Merci, il ne reste rien à payer.",
  writtenOff: "Ce montant n’est plus réclamé. Il ne reste rien à payer.",
  creditToYou: "Ce montant est en votre faveur.",
  refunded: "Ce montant vous a été remboursé.",

  amountCredited: "Montant crédité",
  amountInFavour: "En votre faveur",
  paidLater: "Autres paiements",
  credited: "Avoirs",
  notCollected: "N’est plus réclamé",
  includesTax: "Dont TVA",
  withoutTax: "HT",

  downloadPdf: "Télécharger le PDF",
  pdfPending: "Le PDF est en cours de préparation. Merci de recharger cette page dans un instant.",
  reload: "Recharger la page",

  details: "Informations",
  items: "Articles",
  amount: "Montant",
  summary: "Récapitulatif",
  subtotal: "Sous-total",
  total: "Total",
  howToPay: "Comment payer",
  reference: "Référence à indiquer",
  parties: "Vendeur et acheteur",
  website: "Site web",
  hours: "Horaires",
  questions: {
    invoice: "Des questions sur cette facture ?",
    credit_note: "Des questions sur cet avoir ?",
    debit_note: "Des questions sur cette facture complémentaire ?",
  },
  questionsHint: "Nous vous aidons volontiers.",
  privacy: "Toute personne qui possède l’adresse de cette page peut voir ce document. Merci de la partager avec précaution.",

  missing: {
    title: "Ce lien ne fonctionne plus",
    explanation: "Il a peut-être expiré, ou il n’a pas été copié en entier.",
    advice: "Merci de demander un nouveau lien à la boutique où vous avez passé commande.",
  },
}
