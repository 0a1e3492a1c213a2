import type { RuleSentences } from '../words.ts'

/** What must be true, by refusal code. */
export const rules = {
  'actor-not-of-partner':
    'La personne qui agit appartient au partenaire que la commande concerne, ou à son client là où celui-ci décide aussi.',
  'role-insufficient':
    'La personne qui agit a un rôle qui le permet, comme agent d’administration.',
  'provider-not-partnered':
    'Le fournisseur invité avec le revendeur est l’un des fournisseurs indirects du revendeur.',
  'invitation-link-missing': 'L’e-mail modifié contient toujours le lien d’invitation personnel.',
  'not-global-admin':
    'Un administrateur général agit : celui du client pour le client, celui du partenaire pour le partenaire.',
  'partner-region-differs': 'Le partenaire est dans la même région que le locataire du client.',
  'reseller-relationship-missing':
    'Le partenaire et le client ont une relation de revendeur active.',
  'subscriptions-still-active':
    'Tous les abonnements du client auprès de ce partenaire sont suspendus, et tous les plans Azure aussi.',
  'agreement-not-available-yet':
    'Le Contrat client Microsoft est disponible, à partir du 1er octobre 2019.',
  'customer-must-ask-partner':
    'Le client n’a encore rien acheté par un partenaire ; sinon, c’est son partenaire qui atteste.',
  'resellers-cannot-attest':
    'Un partenaire de facturation directe ou un fournisseur indirect atteste ; un revendeur s’adresse à son fournisseur.',
  'cloud-agreement-withdrawn':
    'Le contrat doit encore être en usage ; le Contrat Microsoft Cloud l’était jusqu’au 31 janvier 2020, et le Contrat client Microsoft a pris sa place.',
  'agreement-date-in-future':
    'Le client doit avoir accepté le contrat à présent, quel que soit le fuseau de la date.',
  'provider-orders-for-reseller':
    'Un partenaire de facturation directe ou un fournisseur indirect commande ; un revendeur s’adresse à son fournisseur.',
  'buy-through-azure-plan':
    'Le plan Azure s’achète en tant que plan, pas par une commande d’offre.',
  'partner-agreement-missing': 'Le partenaire a signé le Contrat Partenaire Microsoft.',
  'reseller-agreement-missing':
    'Chaque revendeur nommé dans la commande a signé le Contrat Partenaire Microsoft.',
  'customer-agreement-missing': 'Le client a accepté le Contrat client Microsoft.',
  'azure-plan-replaces-0145p':
    'Le partenaire n’a pas encore de plan Azure pour le client ; avec un plan, les abonnements Azure se créent sur le portail Azure.',
  'transition-pending':
    'Aucune transition vers le plan Azure de ce client n’attend sa première étape.',
  'transition-running': 'Aucune transition vers le plan Azure de ce client n’est en cours.',
  'transition-failed':
    'Aucune transition vers le plan Azure de ce client ne s’est arrêtée sur un échec.',
  'offer-discontinued': 'L’offre est encore vendue.',
  'seats-out-of-range': 'La quantité est comprise entre le minimum et le maximum de l’offre.',
  'seats-per-tenant-exceeded':
    'Un locataire détient au plus 300 licences d’une offre pour petites entreprises.',
  'billing-cycle-not-offered': 'L’offre peut se payer selon le cycle de facturation demandé.',
  'add-on-needs-base':
    'Un module complémentaire nomme un abonnement de base de ce partenaire auquel il peut s’ajouter ; rien d’autre n’en nomme.',
  'base-not-active':
    'L’abonnement de base d’un module complémentaire est actif, ou commandé avec lui.',
  'subscription-pending':
    'Les licences ont été fournies ; d’ici là, seuls le nom et le renouvellement changent.',
  'change-not-offered':
    'L’offre permet la modification : Azure n’a ni licences ni durée, et une version d’essai ne se renouvelle pas.',
  'seats-frozen-while-suspended':
    'Le nombre de licences ne change pas tant que l’abonnement est suspendu.',
  'billing-cycle-needs-active': 'Le cycle de facturation change tant que l’abonnement est actif.',
  'deletion-needs-suspended-azure':
    'Ce qui est supprimé doit être un abonnement 0145P suspendu ; les licences se suppriment d’elles-mêmes quand elles ne sont plus conservées.',
  'reactivation-too-late': 'Un abonnement suspendu se réactive tant qu’il est conservé.',
  'term-is-over':
    'La durée court encore, ou une autre peut la suivre : le renouvellement est activé, l’offre est vendue, le contrat est valable.',
  'seats-below-assigned':
    'Il y a autant de licences que d’attributions, ou chaque personne qui resterait sans licence est nommée.',
  'loss-not-accepted':
    'Toute personne dont les services s’arrêteraient est nommée dans la commande.',
  'cart-of-another-partner': 'Le panier a été rempli par ce partenaire.',
  'cart-already-checked-out':
    'Le panier n’a pas encore été commandé ; il se commande une seule fois.',
  'cart-expired': 'Le panier est encore conservé ; il disparaît après sept jours.',
  'only-the-clock-runs-lifecycles':
    'Un abonnement passe de lui-même à l’état suivant à mesure que l’horloge avance.',
  'provider-named-as-reseller':
    'La commande nomme le revendeur indirect comme partenaire de référence, jamais un fournisseur.',
  'currency-not-of-market': 'Une devise indiquée doit être celle du pays du client.',
  'partner-of-record-of-plan':
    'L’abonnement doit être hors de tout plan Azure : sous un plan, c’est le plan qui dit qui est partenaire de référence.',
  'reseller-not-of-provider':
    'Le revendeur nommé dans la commande travaille avec le fournisseur qui commande.',
  'id-taken': 'L’ID est nouveau, ou la commande est celle qui l’a créé, envoyée à nouveau.',
  'subscription-of-another-partner': 'L’abonnement a été acheté par ce partenaire.',
  'subscription-deleted': 'L’abonnement n’est pas supprimé ; une suppression est définitive.',
  'stale-version': 'L’abonnement n’a pas changé depuis sa lecture.',
  'subscription-moved-to-plan':
    'Un abonnement dont la partie Azure est dans un plan Azure reste suspendu.',
  'azure-plan-not-available-yet': 'Le plan Azure est disponible, à partir du 1er novembre 2019.',
  'azure-plan-not-sold-here': 'Le plan Azure est vendu dans le pays du client.',
  'transition-required':
    'Aucun abonnement Microsoft Azure (0145P) ne reste hors d’un plan ; ce que le client possède passe par la transition.',
  'not-under-azure-plan': 'L’abonnement Azure relève d’un plan Azure de ce partenaire.',
  'azure-plan-suspended': 'Le plan Azure est actif.',
  'azure-plan-of-another-partner': 'Le plan Azure a été acheté par ce partenaire.',
  'azure-plan-in-use': 'Aucun abonnement Azure du plan n’est actif.',
  'not-owner':
    'L’administrateur général du client, ou un propriétaire de l’abonnement Azure, modifie ses rôles.',
  'app-only-refused': 'Une personne est connectée ; un jeton d’application seule ne suffit pas.',
  'provider-transitions-for-reseller':
    'Un partenaire de facturation directe ou un fournisseur indirect exécute la transition ; un revendeur s’adresse à son fournisseur.',
  'nothing-to-transition':
    'Le client a un abonnement Microsoft Azure (0145P) auprès de ce partenaire ; les autres offres ne sont pas déplacées.',
  'legacy-subscription-suspended': 'Aucun abonnement 0145P restant à déplacer n’est suspendu.',
  'subscription-bought-recently': 'Aucun abonnement 0145P n’a été acheté trop récemment.',
  'shared-services-tenant':
    'Le client n’est pas un locataire de services partagés (Azure Partner Shared Services).',
  'transition-already-running':
    'Aucune transition de ce client vers le plan Azure ne doit être en cours.',
  'transition-already-completed': 'Le client n’a pas déjà été déplacé.',
  'transition-is-final':
    'La personne qui la commence a confirmé qu’il n’y a pas de retour en arrière.',
  'transition-has-not-failed': 'La transition s’est arrêtée sur une étape en échec.',
  'only-the-clock-runs-steps':
    'Les étapes d’une transition s’exécutent d’elles-mêmes quand l’horloge avance.',
  'not-outside-csp': 'L’abonnement Azure doit avoir été acheté hors CSP.',
  'azure-plan-missing':
    'Le partenaire doit avoir un plan Azure actif pour le client, celui que la demande nomme.',
  'no-ownership-request':
    'Le partenaire doit avoir demandé la propriété de facturation de cet abonnement, dans les trente derniers jours.',
  'transition-of-another-partner':
    'La transition doit être celle de ce partenaire ; qui l’a commencée la reprend.',
  'billing-ownership-not-transferable':
    'L’abonnement Azure doit relever d’un Contrat Entreprise direct ; pour tout autre, on crée un abonnement dans le plan Azure et on y déplace les ressources.',
  'provider-takes-ownership-for-reseller':
    'Un partenaire de facturation directe ou un fournisseur indirect doit demander la propriété de facturation ; un revendeur s’adresse à son fournisseur.',
  'azure-plan-not-named':
    'Une demande doit nommer son plan, ou le revendeur dont c’est le plan, là où le partenaire en a plusieurs.',
  'already-in-transfer':
    'Aucune autre demande ne doit être ouverte pour l’abonnement ; elle est retirée, refusée, ou close après trente jours.',
  'not-party-to-request':
    'Un administrateur du partenaire qui a demandé doit retirer la demande, ou l’administrateur général du client la refuser.',
  'budget-currency-differs': 'Le budget est dans la devise locale du client.',
  'budget-not-positive':
    'Le budget est supérieur à zéro ; un budget dont on ne veut plus est supprimé.',
  'azure-access-missing':
    'Le client, ou une personne ayant un rôle sur l’abonnement Azure, définit le budget sur le portail Azure.',
  'may-not-manage-users':
    'L’administrateur général ou l’administrateur des utilisateurs du client agit, ou un administrateur d’un partenaire disposant de l’administration déléguée.',
  'principal-name-taken': 'Personne d’autre dans le locataire n’a ce nom d’utilisateur principal.',
  'user-gone':
    'Une personne supprimée est rétablie tant qu’elle est conservée, en règle générale 30 jours.',
  'user-deleted': 'La personne ne doit pas avoir été supprimée du locataire.',
  'usage-location-unknown': 'Le lieu d’utilisation doit être un pays où Microsoft vend.',
  'usage-location-missing':
    'Toute personne qui reçoit des licences doit avoir un lieu d’utilisation.',
  'sku-not-in-tenant': 'Le locataire a un abonnement pour les licences attribuées.',
  'service-plan-unknown': 'Un service désactivé fait partie de la licence.',
  'licenses-exhausted': 'Il y a autant de licences libres que de licences attribuées.',
  'service-plans-conflict':
    'Personne ne détient ensemble des services qui s’excluent ; l’un d’eux peut être désactivé.',
  'only-the-clock-announces':
    'Les pertes sont annoncées et les données effacées d’elles-mêmes quand l’horloge avance.',
  'only-the-clock-watches-spending':
    'Les budgets sont surveillés d’eux-mêmes quand l’horloge avance.',
  'only-the-clock-invoices': 'Les factures s’émettent d’elles-mêmes quand l’horloge avance.',
  'clock-is-moving': 'L’horloge est arrêtée ; un trajet commencé se termine d’abord.',
  'clock-target-unclear':
    'Une seule indication est donnée : un moment, une durée ou un nombre de jours ouvrés.',
  'holidays-unknown':
    'Les jours ouvrés sont comptés dans un pays dont les jours fériés sont connus.',
  'clock-runs-forward':
    'L’horloge ne va qu’en avant ; pour regarder en arrière, lisez le passé, et pour le changer, bifurquez.',
  'failpoint-unknown': 'Le point de défaillance est l’un de ceux du catalogue.',
  'fault-already-armed': 'Aucune autre défaillance de ce nom n’est armée.',
  'fault-unknown': 'Une défaillance armée est nommée, ou toutes sont réparées.',
  'delegated-admin-missing':
    'Le client agit lui-même, ou a délégué l’administration au partenaire qui agit.',
  'source-not-licenses': 'Ce qui est déplacé, ce sont des licences ; Azure prend un autre chemin.',
  'source-already-gone': 'Chaque abonnement déplacé existe : il n’est ni en attente ni supprimé.',
  'source-already-of-partner':
    'Ce qui est déplacé a été acheté ailleurs, et non par ce partenaire dans CSP.',
  'source-already-moving': 'Chaque abonnement est déplacé une seule fois.',
  'target-not-licenses': 'Ce qui remplace des licences, ce sont des licences.',
  'add-on-without-base':
    'Chaque module complémentaire est acheté avec sa base, ou pour une base que ce partenaire a déjà vendue.',
  'source-sold-in-csp':
    'Il a été acheté hors de CSP ; ce qu’un partenaire a vendu dans CSP, c’est lui qui y met fin.',
  'source-ended-already': 'L’abonnement sert encore : il est actif ou vient d’expirer.',
  'credit-needs-direct-purchase':
    'Il a été acheté à Microsoft même dans le portail d’administration Microsoft 365, au mois ou à l’année.',
  'source-not-cancelled': 'Il a été annulé avant la fin du temps payé.',
  'customer-opens-credit-case':
    'Le partenaire a l’administration déléguée ; sinon, c’est le client lui-même qui demande le crédit.',
  'move-day-not-to-come':
    'Le jour prévu pour un déplacement doit être après aujourd’hui ; un déplacement d’aujourd’hui, on le commence.',
  'move-not-scheduled':
    'Le déplacement doit être un de ceux que ce partenaire a prévus et qui n’ont pas commencé.',
  'only-the-clock-starts-planned-moves':
    'Un déplacement prévu doit être commencé par l’horloge, au début de son jour.',
  'only-support-decides-credits':
    'Le support de facturation Microsoft 365 décide de lui-même quand l’horloge avance.',
} as const satisfies RuleSentences

export type RuleCode = keyof typeof rules
