import type { Language } from '../languages.ts';
import type { Clue } from './clues.ts';

/** What the words of a query may be about besides what the pages' own texts say. */
export const clueNames = [
  'lost-file',
  'managed',
  'windows-firewall',
  'firewall',
  'console',
  'person',
  'mail-to-it',
  'provider',
  'trust',
  'uninstall',
  'remove-exclusion',
  'defender-commands',
  'other-antivirus',
  'blocked',
  'key',
  'task-manager',
  'run-box',
  'no-file',
  'stopped',
  'icon',
  'data-flow',
  'company',
  'anything',
] as const;
export type ClueName = (typeof clueNames)[number];

/** Products without a page of their own, as readers write them. */
const otherAntivirus =
  'avira trend_micro trendmicro f_secure fsecure g_data gdata totalav total_av panda zonealarm ' +
  'zone_alarm comodo emsisoft vipre bullguard quick_heal quickheal adaware spybot iobit sentinelone ' +
  'sentinel_one crowdstrike cylance fortinet forticlient symantec clamav clamwin hitmanpro ' +
  'superantispyware immunet pcmatic pc_matic ahnlab drweb dr_web';

const consoles = 'gravityzone intune withsecure watchguard nebula oneview worry_free gpo cloudcare';

/** What an antivirus took away; no infinitives, with which readers ask how to remove something. */
const lost = {
  en:
    'deleted deletes deleting removed removes removing erased erases erasing wiped quarantine ' +
    'quarantined quarantines quarantining gone disappear disappears disappeared vanished chest ' +
    'restore restored restoring recover recovering undelete got_rid gets_rid getting_rid ate eaten ' +
    'taken_away took_away takes_away get_back get_it_back bring_back bring_it_back put_back put_it_back',
  fr:
    'supprime supprimee supprimes supprimees suppression efface effacee effaces effacees enleve ' +
    'enlevee enleves enlevees retire retiree retires retirees vire viree quarantaine quarantine ' +
    'disparu disparue disparus disparait disparaissent disparaitre envole envolee restaurer restaure ' +
    'recuperer recupere',
};

/** What else may be gone: of these no file has to be brought back. */
const otherThings = {
  en:
    'icon* tray taskbar clock company companies firm data sync* invoice* key keys license* licence* ' +
    'password* setting* button* list option* tab window backup account*',
  fr:
    'icone* horloge barre entreprise* societe* compagnie* donnee* sync* facture* cle cles clef clefs ' +
    'licence* mot_de_passe reglage* parametre* bouton* liste option* onglet* fenetre* sauvegarde* compte*',
};

const noExclusion = '-exclusion* exception* exclu*';

const words: Readonly<Record<Language, Readonly<Record<ClueName, Clue>>>> = {
  en: {
    'lost-file': [
      `${lost.en} + ${noExclusion} ${otherThings.en}`,
      `${lost.en} + @product @file antivirus* anti_virus exe ${otherAntivirus} + ${noExclusion}`,
      `${lost.en} + connector + file* program* + ${noExclusion}`,
      `took taken takes threw thrown destroyed destroys killed kills cleaned ate + @product antivirus* anti_virus ${otherAntivirus} + ${noExclusion}`,
      `delete remove erase + @product antivirus* + @file connector* file program exe + ${noExclusion}`,
    ],
    managed: [
      'locked lock locks greyed grayed greyed_out grayed_out manages managed administrator* admin + @product antivirus* anti_virus setting* exclusion* exception* + -managed_to deleted removed quarantined gone',
      'password + ask asks asking need needs wants protected requires + @product antivirus* setting*',
      'our_it it_company it_supplier it_people it_department it_guy + control controls runs handles looks + @product antivirus* setting*',
    ],
    'windows-firewall': ['windows_firewall defender_firewall'],
    firewall: [
      'firewall* proxy',
      'port ports + open opened need needs block* allow*',
      'url urls domains addresses hosts + allow* open whitelist*',
    ],
    console: [`${consoles} group_policy`, `console policy policies + ${otherAntivirus}`],
    person: [
      'speak speaking talk talking chat ring phone call calling contact reach + person people someone somebody human anyone anybody advisor adviser agent operator support technician expert',
      'person human someone somebody anyone + help',
      'who whom + speak talk call ring phone contact',
      'human speak speaking talk talking hotline helpline helpdesk ticket* complaint give_up contact_details',
      'customer_service* customer_support technical_support tech_support help_desk live_chat call_me phone_number telephone_number support_line',
      'report + problem problems issue issues bug fault + -antivirus*',
      'email emails mail mails + support provider someone somebody team',
    ],
    'mail-to-it': [
      'email emails mail mails message + it_department it_team it_support it_company it_supplier it_people administrator technician',
    ],
    provider: [
      'who whom + gave give gives given sent send sends supplied supplies provided provides issued sold installed + connector program software app exe thing this @file',
      'company firm bank accountant + sent gave supplied + me us + connector program this @file',
      'who whom + asked told wanted + install download',
      'who_is_codat what_is_codat from_whom',
      'who + behind + connector program this @file',
      'which_company what_company + supplied supplies provided provides made makes gave sent',
      'who whom which + provider supplier vendor + -antivirus* it_supplier',
      'where + come comes came + connector program software app exe this @file',
      'come_from comes_from came_from + connector program software app exe this it @file',
    ],
    trust: [
      'trust trustworthy false_alarm false_positive smartscreen smart_screen unknown_publisher protected_your_pc legit legitimate genuine safe dangerous harmful risk risks risky',
      'verify check + installer signature signed',
    ],
    uninstall: ['uninstall*'],
    'remove-exclusion': ['remove removing delete undo cancel + exclusion* exception*'],
    'defender-commands': ['powershell mppreference mpcmdrun'],
    'other-antivirus': [otherAntivirus],
    blocked: [
      'virus viruses antivirus anti_virus malware threat threats infected infection quarantine* whitelist* white_list allowlist* allow_list exclude excluded excludes excluding exclusion exclusions exception exceptions exempt security_software scanner suspicious',
      'block* unblock* + -sync* data start starting startup icon company key account* queue* pending',
    ],
    key: ['36 + digit digits character characters code letters key'],
    'task-manager': [
      'task + manager manger mgr',
      'end kill + task tasks process',
      'ctrl control + alt shift + esc escape del delete',
    ],
    'run-box': ['run_box run_window run_dialog windows_r win_r windows_key', 'windows win + r'],
    'no-file': [
      'windows + find finds + sage50connector @file exe codat',
      'file + not_found cannot_be_found missing',
    ],
    stopped: [
      'shut shuts stop stops stopped crash* froze* freez* hang* hung close* respond* start starts starting reset* restart* launch* back_on turn_on turn_it_on double_click* + connector it itself program app windows_update @file + -sync* data invoice* company list bank accountant feed password',
      'not isn isnt doesn doesnt won wont no_longer + run runs running open opens opening + connector it program app @file + -sync* data invoice* company list',
      'stopped crashed frozen + update',
      'nothing_happens does_nothing',
    ],
    icon: ['icon icons tray taskbar'],
    'data-flow': [
      'sync* data invoice* bank accountant lender feed* figures transactions + stop* arriv* receiv* updat* pending queued waiting stuck nothing through since late yesterday + -director* path folder stored location',
      'nothing + arriv* coming comes through since',
      'out_of_date up_to_date + -sage_is',
      'connection + pending lost unlinked',
      'deauthori* de_authori* unlinked',
    ],
    company: [
      'company companies firm business + list* missing absent found find wrong empty show* appear* choose dropdown',
      'company companies firm business + see + connector list',
      'where + sage + data',
      'unc dropdown drop_down',
      'data + path directory folder location stored drive server network',
      'mapped_drive network_drive shared_drive on_the_server',
      'which what + username user_name + password',
      'sage + logon login username credential* password + reject* refus* wrong invalid incorrect',
    ],
    anything: [
      'connector codat + issue issues problem problems error errors trouble fault broken not_working isnt_working doesnt_work doesn_t_work wont_work playing_up + -license* licence* key company data sync* start* icon block* antivirus*',
    ],
  },
  fr: {
    'lost-file': [
      `${lost.fr} + ${noExclusion} ${otherThings.fr}`,
      `${lost.fr} + @product @file antivirus* anti_virus exe ${otherAntivirus} + ${noExclusion}`,
      `${lost.fr} + connecteur + fichier* programme* + ${noExclusion}`,
      `parti partie + fichier connecteur exe @file + ${noExclusion} icone*`,
      `jete jetee detruit detruite pris prise bouffe bouffee mange mangee nettoye nettoyee tue + @product antivirus* anti_virus ${otherAntivirus} + ${noExclusion}`,
      `supprimer effacer enlever + @product antivirus* + @file connecteur fichier programme exe + ${noExclusion}`,
    ],
    managed: [
      'verrouill* grise grisee grises grisees gere geree gerent administrateur* admin + @product antivirus* anti_virus reglage* parametre* exclusion* exception* + -supprime efface enleve quarantaine disparu',
      'informatic* prestataire + controle* + @product antivirus* reglage*',
      'mot_de_passe + demande* exige* protege* + @product antivirus* reglage* parametre*',
    ],
    'windows-firewall': [
      'pare_feu_windows pare_feu_defender pare_feu_microsoft windows_firewall defender_firewall parefeu_windows parefeu_defender',
    ],
    firewall: [
      'pare_feu parefeu firewall* proxy',
      'port ports + ouvrir ouvert bloqu* autoris* faut',
      'url urls domaines adresses + autoris* ouvrir',
    ],
    console: [`${consoles} strategie_de_groupe`, `console politique strategie + ${otherAntivirus}`],
    person: [
      'parler joindre appeler contacter discuter telephoner ecrire + quelqu personne humain conseiller conseillere technicien agent operateur support assistance service',
      'personne humain quelqu + aide aider',
      'qui + adresser parler appeler contacter joindre telephoner',
      'humain conseiller conseillere parler hotline sav ticket tickets reclamation j_abandonne coordonnees',
      'service_client service_clients service_technique support_technique numero_de_telephone numero_a_appeler etre_rappele me_rappeler rappelez_moi',
      'signaler + probleme problemes bug panne + -antivirus*',
      'courriel courriels mail mails email e_mail + support assistance prestataire',
    ],
    'mail-to-it': [
      'courriel courriels mail mails email e_mail message + informatique informaticien administrateur technicien',
    ],
    provider: [
      'qui + donne donnee envoye envoyee fourni fournie fournit transmis vendu installe + connecteur programme logiciel appli exe ca @file',
      'qui quel + prestataire fournisseur + -informati* antivirus* gere gerer',
      'societe entreprise banque comptable + envoye donne fourni + connecteur programme ca @file',
      'qui + demande demandait dit + installer telecharger',
      'qui_est_codat est_ce_que_codat c_est_quoi_codat de_qui',
      'qui + derriere + connecteur programme ca @file',
      'quelle_societe quelle_entreprise + fourni fournie fournit donne envoye installe',
      'vient provient viens provenance sort + connecteur programme logiciel appli exe ca @file + -antivirus*',
    ],
    trust: [
      'fausse_alerte faux_positif smartscreen smart_screen editeur_inconnu protege_votre est_il_sur est_elle_sure est_ce_sur securise confiance fiable dangereux dangereuse danger authentique legitime risque risques',
      'verifier + installat* signature',
    ],
    uninstall: ['desinstall*'],
    'remove-exclusion': ['supprimer enlever retirer annuler effacer + exclusion* exception*'],
    'defender-commands': ['powershell mppreference mpcmdrun'],
    'other-antivirus': [otherAntivirus],
    blocked: [
      'virus antivirus anti_virus malware* menace menaces infecte infectee infection quarantaine liste_blanche exclure exclu exclusion* exception* logiciel_de_securite malveillant* indesirable*',
      'bloqu* debloqu* + -sync* donnee* demarrage attente queued pending icone entreprise societe',
    ],
    key: ['36 + caractere caracteres chiffres code lettres cle'],
    'task-manager': [
      'gestionnaire* gestionaire* + tache taches',
      'fin tuer terminer + tache taches processus',
      'ctrl control controle + alt maj shift + esc echap del suppr',
    ],
    'run-box': [
      'windows_r win_r touche_windows',
      'windows win + r',
      'boite fenetre commande + executer',
    ],
    'no-file': [
      'windows + trouve trouver + sage50connector @file exe codat',
      'fichier + introuvable manquant manque + -donnee*',
    ],
    stopped: [
      'arret* reinitialis* gele gelee fermer plante plantes plantage ferme fige figee demarr* redemarr* relanc* lancer repond* en_route en_marche double_cliqu* double_clic* + connecteur il programme appli mise_a_jour tout_seul @file je + -sync* donnee* facture* entreprise societe banque comptable mot_de_passe',
      'rien + se_passe',
      'ne n plus pas + tourne s_ouvre ouvre fonctionne + connecteur programme appli @file + -sync* donnee* facture*',
    ],
    icon: ['icone icones horloge barre_des_taches', 'cote pres + heure'],
    'data-flow': [
      'sync* donnee* facture* banque comptable ecritures preteur + arriv* recoi* recu* remont* partent attente bloqu* depuis plus aucune aucun rien + -repertoire chemin dossier emplacement lecteur serveur',
      'plus_rien rien + arriv*',
      'a_jour + -windows mise',
      'connexion liaison + attente perdue',
      'desautoris* deautoris* dissoci*',
    ],
    company: [
      'entreprise* societe* compagnie* + liste absent* introuvable* trouv* mauvais* vide propos* affich* apparai* choisir manque*',
      'entreprise* societe* boite compagnie* + vois voit voir + connecteur liste',
      'ou + sage + donnee*',
      'quel quels + mot_de_passe identifiant*',
      'unc liste_deroulante',
      'donnee* + chemin repertoire dossier emplacement lecteur serveur reseau',
      'lecteur_reseau lecteur_partage sur_le_serveur',
      'identifiant* utilisateur mot_de_passe + sage + mauvais refus* incorrect* rejet* faux invalide*',
    ],
    anything: [
      'connecteur codat + probleme problemes erreur erreurs panne souci soucis bug casse marche_pas marche_mal fonctionne_mal fonctionne_pas + -licence* cle entreprise donnee* sync* demarr* icone bloqu* antivirus*',
    ],
  },
};

/** The clues of a language. */
export function clueWords(language: Language): Readonly<Record<ClueName, Clue>> {
  return words[language];
}
