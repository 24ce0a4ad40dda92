import type { Pack } from './phrases';

export const french: Pack = {
  furniture: {
    'stray-image-text':
      'logo|image|photo|illustration|image à la une|image mise en avant|vignette|avatar|photo de profil|agrandir l image|voir la galerie|diaporama|vidéo|lire la vidéo',
    'empty-date-label':
      'publié|publié le|posté le|mis en ligne le|mis à jour|mis à jour le|dernière mise à jour|modifié le|date|par|auteur|autrice|auteure|écrit par|rédigé par',
    'empty-section':
      'articles liés|articles similaires|articles connexes|articles associés|sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|du même auteur|de la même autrice|plus d articles|autres articles|à voir aussi|voir aussi|vous aimerez aussi|vous aimerez peut être|vous pourriez aussi aimer|cela pourrait vous intéresser|ceci pourrait vous intéresser|ces articles peuvent vous intéresser|ces articles pourraient vous intéresser|recommandé pour vous|nos recommandations|les plus lus|les articles les plus lus|les plus consultés|les plus populaires|articles populaires|articles récents|derniers articles|dernières actualités|commentaires récents|à la une|tendances|à ne pas manquer|pour aller plus loin|à découvrir|notre sélection',
    'empty-contents':
      'sommaire|au sommaire|table des matières|dans cet article|sur cette page|contenu|ce que vous allez apprendre|ce que vous apprendrez|ce que vous allez découvrir',
    'empty-related':
      'aucun article similaire|aucun article lié|il n y a pas encore d articles similaires|aucun article trouvé|aucun commentaire|aucun commentaire pour le moment|pas encore de commentaire|pas encore de commentaires|0 commentaire|aucun résultat trouvé|soyez le premier à commenter|soyez le premier à réagir|soyez la première personne à commenter',
    'comment-form':
      'laisser un commentaire|laissez un commentaire|laisser une réponse|poster un commentaire|publier un commentaire|publier le commentaire|ajouter un commentaire|écrire un commentaire|laisser un commentaire annuler la réponse|annuler la réponse|réagir à cet article|votre adresse e mail ne sera pas publiée|votre adresse de messagerie ne sera pas publiée|les champs obligatoires sont indiqués avec|les commentaires sont fermés|connectez vous pour commenter|vous devez être connecté pour publier un commentaire',
    'ad-block-notice':
      'bloqueur de publicité détecté|bloqueur de publicités détecté|bloqueur de pub détecté|adblock détecté|adblocker détecté|vous utilisez un bloqueur de publicité|vous utilisez un bloqueur de publicités|vous utilisez un adblocker',
    'shop-widget':
      'produits similaires|produits associés|produits apparentés|découvrir les produits associés|découvrez les produits associés|acheter maintenant|ajouter au panier|voir le panier|voir l offre|voir le prix|acheter sur amazon|les clients ont aussi acheté',
    'related-label':
      'à lire aussi|lire aussi|à lire également|lire également|lisez aussi|lisez également|voir également|à voir également|vous aimerez aussi lire',
    'share-bar':
      'partager|partagez|partager cet article|partagez cet article|partager l article|partager sur facebook|partager sur twitter|partager sur x|partager sur linkedin|partager sur whatsapp|partager par e mail|envoyer par e mail|tweeter|copier le lien|lien copié|imprimer|imprimer l article|enregistrer l article|écouter l article|suivez nous|suivez nous sur|nous suivre|facebook|twitter|whatsapp|telegram|linkedin|j aime chargement',
    'cookie-notice':
      'nous utilisons des cookies|ce site utilise des cookies|tout accepter|accepter tous les cookies|accepter les cookies|tout refuser|continuer sans accepter|gérer les cookies|paramétrer les cookies|paramètres des cookies|gérer mes préférences|gérer les préférences|politique de cookies|le respect de votre vie privée est notre priorité|nous respectons votre vie privée',
    'login-wall':
      'connectez vous pour lire la suite|connectez vous pour continuer|abonnez vous pour lire la suite|inscrivez vous pour lire la suite|créez un compte pour lire la suite|déjà abonné|déjà abonné connectez vous|article réservé aux abonnés|cet article est réservé aux abonnés|contenu réservé aux abonnés|réservé aux abonnés|la suite est réservée aux abonnés',
    newsletter:
      'newsletter|infolettre|lettre d information|notre newsletter|abonnez vous|s abonner|je m abonne|je m inscris|s inscrire|inscrivez vous|abonnez vous à notre newsletter|inscrivez vous à notre newsletter|inscription à la newsletter|recevez notre newsletter|votre adresse e mail|entrez votre adresse e mail',
    'ad-marker':
      'publicité|publicités|pub|sponsorisé|contenu sponsorisé|article sponsorisé|contenu commercial|contenu partenaire|publi rédactionnel|publireportage|la suite après la publicité|la suite après cette publicité|la suite de l article après la publicité|lire la suite après la publicité|passer la publicité|fermer la publicité',
  },
  furnitureStarts: {
    'stray-image-text': 'img de|logo de|logo du',
    'comment-form':
      'ce site utilise akismet|votre adresse e mail ne sera|votre adresse de messagerie ne sera|enregistrer mon nom mon e mail',
    'ad-block-notice':
      'veuillez désactiver votre bloqueur|merci de désactiver votre bloqueur|désactivez votre bloqueur|soutenez nous en désactivant|il semble que vous utilisiez un bloqueur|nous avons détecté que vous utilisez un|nous avons remarqué que vous utilisez un',
    'cookie-notice':
      'nous utilisons des cookies|nous et nos partenaires|ce site utilise des cookies|en poursuivant votre navigation|en continuant à utiliser ce site',
    'login-wall': 'vous avez atteint la limite d articles|vous avez lu tous vos articles gratuits',
    'empty-related': 'aucun commentaire pour|il n y a pas encore de commentaire|il n y a pas encore d article',
  },
  factBoxes: {
    'did-you-know': 'le saviez vous|saviez vous|le savais tu|bon à savoir|l anecdote|fun fact',
    'pro-tip': 'astuce|l astuce|conseil|le conseil|notre conseil|conseil d expert|conseil de pro',
    background: 'à savoir|repères|contexte|le contexte|rappel',
    figure: 'en chiffres|les chiffres|le chiffre|chiffres clés|les chiffres clés|le chiffre du jour',
    definition: 'définition|lexique|glossaire',
    timeline: 'chronologie|dates clés|les dates clés|frise chronologique',
  },
  faqHeadings:
    'faq|foire aux questions|foire aux questions faq|faq foire aux questions|questions fréquentes|les questions fréquentes|questions fréquemment posées|questions courantes|questions réponses|questions et réponses|vos questions|vos questions nos réponses|les questions que vous vous posez',
  questionMarks: 'Q|Question',
  answerMarks: 'R|Réponse',
  selfWords: 'je|j|moi|me|m|mon|ma|mes',
  askVerbs: 'demande|demandait|écrit|a écrit|veut savoir|voudrait savoir|se demande',
  readerQuestionLabels:
    'question de lecteur|question de lectrice|question du lecteur|question de la lectrice|question d un lecteur|question d une lectrice|question des lecteurs|la question du lecteur|la question de la lectrice|un lecteur demande|une lectrice demande|un lecteur nous demande|une lectrice nous demande|question d internaute',
  homeWords: 'accueil|page d accueil|home',
  calls:
    'lire notre|lisez notre|lisez nos|lire la suite|lisez aussi|retrouvez|découvrez|en savoir plus|pour en savoir plus|explorez|consultez|cliquez ici|abonnez vous|inscrivez vous|suivez nous|suivez notre|rejoignez|restez informé|restez informés|téléchargez|écoutez notre|regardez notre|partagez vos|partagez votre|visitez|recevez',
  callWords: 'notre|nos|ici|newsletter|infolettre|rubrique|dossier',
  newsletterCalls: 'newsletter|newsletters|infolettre|lettre d information|abonnez vous|inscrivez vous',
  bylineWords:
    'par|de notre|de nos|auteur|autrice|auteure|auteurs|écrit par|rédigé par|propos recueillis par|texte|texte de|texte par|un article de|une chronique de|une tribune de',
  nameJoiners: 'et|avec',
  placeWords: 'à|pour|en|depuis|au',
  jobWords:
    'rédacteur|rédactrice|rédacteurs|reporter|reporters|correspondant|correspondante|correspondants|correspondantes|envoyé|envoyée|envoyés|journaliste|journalistes|chroniqueur|chroniqueuse|éditorialiste|éditeur|éditrice|auteur|autrice|auteure|photographe|stagiaire|directeur|directrice|analyste|producteur|productrice|administrateur|administratrice|contributeur|contributrice|critique|pigiste|chef|cheffe',
  roleWords:
    'adjoint|adjointe|spécial|spéciale|spéciaux|permanent|permanente|principal|principale|grand|grande|politique|économique|économie|culture|sport|sports|science|sciences|international|monde|santé|environnement|justice|diplomatique|parlementaire|régional|régionale|rédaction|service|équipe|bureau|desk|web|numérique|invité|invitée|indépendant|indépendante|société|publication',
  roleFillers: 'de|du|des|d|la|le|les|l|en|à|au|et|pour|notre|nos|un|une',
  deskWords: 'rédaction|service|équipe|bureau|desk',
  genericBylines:
    'la rédaction|rédaction|notre rédaction|la rédaction web|rédaction web|service web|l équipe|équipe|admin|administrateur|administratrice|invité|contributeur|contributrice|anonyme|inconnu|auteur|autrice|correspondant|correspondante|correspondants|notre correspondant|notre correspondante|nos correspondants|envoyé spécial|envoyée spéciale|notre envoyé spécial|notre envoyée spéciale|webmaster|webmestre|agences|les agences',
  months:
    'janvier/janv/jan|février/févr/fév|mars|avril/avr|mai|juin|juillet/juil|août/aout|septembre/sept|octobre/oct|novembre/nov|décembre/déc',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
  dateLabels:
    'publié|publié le|publication|posté le|paru le|mis en ligne le|mis à jour|mis à jour le|mise à jour|dernière mise à jour|dernière mise à jour le|modifié le|actualisé le|date',
  dateFillers: 'le|à|de|du|h',
  readingTimes: 'lecture|de lecture|temps de lecture|durée de lecture|temps de lecture estimé|environ',
  minutes: 'min|mn|minute|minutes',
  creditLabels:
    'figure|fig|tableau|graphique|carte|source|sources|photo|photos|crédit|crédits|crédit photo|crédits photo|crédit image|image|images|illustration|illustrations|infographie|légende|vidéo|texte|auteur|traduction|rédaction|contact|téléphone|tél|e mail|courriel|mis à jour|mise à jour|publié|correction|erratum|rectificatif|note|note de la rédaction|ndlr|précision|mots clés|tags|étiquettes|thèmes|catégorie|copyright',
  creditStarts:
    'avec afp|avec l afp|avec reuters|avec agences|avec les agences|photo par|photos par|photographies de|illustrations de|traduit de|traduit par|traduction de|avec la collaboration de|avec la contribution de|cet article a été initialement publié|cet article est paru',
  counterWords: 'partage{,s}|commentaire{,s}|vue{,s}|réaction{,s}|réponse{,s}|abonné{,s}',
  dummyTexts:
    '{,votre ,le }{titre,texte,chapeau} ici|{,la }légende ici|{insérer,saisir,ajouter} {le,un,votre} {texte,titre}{, ici}|texte {de substitution,factice,provisoire}',
  conclusions:
    'conclusion|en conclusion|pour conclure|en résumé|résumé|pour résumer|en bref|en somme|en définitive|bilan|le bilan|perspectives|ce qu il faut retenir|à retenir|l essentiel|pour finir|le mot de la fin|et maintenant|et après',
  opinionWords:
    'opinion|tribune|éditorial|édito|chronique|commentaire|point de vue|billet|libre opinion|courrier des lecteurs',
  sourceWords:
    'selon|d après|source|sources|une étude|étude de|un rapport|rapport de|données de|données du|chiffres de|chiffres du|estimations|cité par|publié par|publiée par',
  questionWords: 'qui|que|quoi|quel|quelle|quels|quelles|quand|où|pourquoi|comment|combien',
  replyWords: 'oui|non|si|exactement|bien sûr|c est exact|c est vrai|pas du tout|tout à fait|en effet',
  streetWords: 'rue|avenue|boulevard|chemin|allée|place|impasse|quai|route',
  futureWords:
    '{sera,seront} {ouvert,ouverte,fermé,fermée,inauguré,inaugurée,lancé,lancée}|{doit,doivent,devrait,devraient}|{est,sont} prévu{,e,s,es}|va|vont|{,r}ouvri{ra,ront}|ferme{ra,ront}|débute{ra,ront}|commence{ra,ront}|aur{a,ont} lieu',
  asideWords: 'qui|que|dont|où|depuis|après|du|était|fut|avait|daté|né|née|signé|adopté|approuvé|annoncé',
  lookBack: {
    day: 'hier|avant hier|hier soir',
    week: 'la semaine {dernière,passée}|{lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche} dernier',
    month: 'le mois dernier',
    season: 'l {été,automne,hiver} dernier|le printemps dernier',
    year: 'l an dernier|l année dernière|l an passé',
  },
  lookAhead: {
    day: 'demain|après demain',
    week: 'la semaine prochaine|cette semaine encore',
    month: 'le mois prochain|plus tard ce mois ci',
    season: 'l {été,automne,hiver} prochain|le printemps prochain',
    year: 'l an prochain|l année prochaine|plus tard cette année|d ici la fin de l année',
  },
  spanOpeners:
    'désormais dans sa|désormais dans son|maintenant dans sa|entre dans sa|entre dans son|entame sa|entame son|approche de sa',
  ordinals: 'deuxième|seconde|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
  cardinals: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
  units: { week: 'semaine', month: 'mois', season: 'saison', year: 'année' },
};
