/** What a fact would have to say: "yes", or one value of a list. */
export interface Expected {
  fact: string;
  /** Of a fact that is yes or no: true. */
  value: true | string;
}

/** Words of a product's description that suggest a value of a fact, in the languages that this engine speaks. */
export interface Telltale extends Expected {
  words: readonly string[];
  /** Beginnings of words, for languages that add to their ends and fronts. */
  stems: readonly string[];
}

/**
 * Words that make a reader ask again. A hint by words and no more: "not for schools" has the word, too. Every heightened
 * trigger that words can tell has a row (SCORING section 12), and so have public customers; what has none is not told.
 */
export const TELLTALES: readonly Telltale[] = [
  {
    fact: 'childrenReachable',
    value: true,
    words: [
      ...['child', 'children', 'kid', 'kids', 'minors', 'teen', 'teens', 'teenager', 'teenagers', 'pupils'],
      ...['school', 'schools', 'toddlers', 'adolescents', 'enfant', 'enfants', 'mineurs', 'adolescent'],
      ...['élève', 'élèves', 'école', 'écoles', 'collégiens', 'lycéens', 'niño', 'niña', 'niños', 'niñas'],
      ...['menores', 'adolescente', 'adolescentes', 'alumno', 'alumnos', 'escuela', 'escuelas'],
    ],
    stems: [
      '아동',
      '어린이',
      '청소년',
      '미성년',
      '초등학생',
      'طفل',
      'أطفال',
      'قاصرين',
      'مراهق',
      'تلاميذ',
      'مدرسة',
      'مدارس',
    ],
  },
  {
    fact: 'technologies',
    value: 'biometrics',
    words: [
      ...['biometric', 'biometrics', 'face recognition', 'facial recognition', 'fingerprint', 'fingerprints'],
      ...['iris scan', 'voiceprint', 'gait recognition', 'biométrique', 'biométriques', 'biométrie'],
      ...['reconnaissance faciale', 'empreintes digitales', 'biométrico', 'biométrica', 'biometría'],
      ...['reconocimiento facial', 'huella dactilar', 'huellas dactilares'],
    ],
    stems: [
      '생체 인식',
      '생체인식',
      '얼굴 인식',
      '얼굴인식',
      '안면 인식',
      '안면인식',
      '지문',
      'بيومتري',
      'التعرف على الوج',
      'بصمات',
    ],
  },
  {
    fact: 'technologies',
    value: 'surveillance',
    words: [
      ...['surveillance', 'cctv', 'wiretap', 'wiretapping', 'interception', 'spyware', 'vidéosurveillance'],
      ...['écoutes téléphoniques', 'vigilancia', 'videovigilancia', 'interceptación'],
    ],
    stems: ['감시', '감청', 'تنصت', 'كاميرات مراقبة'],
  },
  {
    fact: 'contexts',
    value: 'conflict-affected',
    words: [
      ...['war zone', 'war zones', 'armed conflict', 'conflict zone', 'conflict zones', 'occupied territory'],
      ...['battlefield', 'conflit armé', 'zone de guerre', 'zones de conflit', 'conflicto armado'],
      ...['zona de guerra', 'zonas de conflicto'],
    ],
    stems: ['무력 분쟁', '분쟁 지역', '분쟁지역', '전쟁 지역', 'نزاع مسلح', 'مناطق النزاع', 'مناطق الحرب'],
  },
  {
    fact: 'contexts',
    value: 'restricted-civic-space',
    words: [
      ...[
        'censorship',
        'dissident',
        'dissidents',
        'authoritarian',
        'censure',
        'dissidence',
        'régime autoritaire',
      ],
      ...['censura', 'disidente', 'disidentes', 'régimen autoritario'],
    ],
    stems: ['검열', '반체제', '권위주의', 'منشق', 'معارضين سياسيين', 'نظام استبدادي'],
  },
  {
    fact: 'decidesAbout',
    value: 'welfare',
    words: [
      ...[
        'welfare',
        'social benefits',
        'benefit claims',
        'benefit fraud',
        'social assistance',
        'aide sociale',
      ],
      ...[
        'prestations sociales',
        'allocations familiales',
        'prestaciones sociales',
        'ayuda social',
        'subsidios',
      ],
    ],
    stems: ['복지 급여', '복지급여', '기초생활', '실업급여', 'إعانات اجتماعية', 'مساعدات اجتماعية'],
  },
  {
    fact: 'decidesAbout',
    value: 'justice-policing',
    words: [
      ...[
        'court',
        'courts',
        'sentencing',
        'bail',
        'parole',
        'predictive policing',
        'criminal justice',
        'suspects',
      ],
      ...['tribunal', 'tribunaux', 'police prédictive', 'justice pénale', 'tribunales', 'policía predictiva'],
      ...['justicia penal'],
    ],
    stems: ['법원', '형사 사법', '가석방', '보석 심사', 'محكمة', 'محاكم', 'عدالة جنائية', 'مشتبه'],
  },
  {
    fact: 'decidesAbout',
    value: 'migration-borders',
    words: [
      ...['asylum', 'border control', 'border guards', 'visa', 'visas', 'immigration', 'refugee', 'refugees'],
      ...[
        'asile',
        'frontières',
        'réfugié',
        'réfugiés',
        'réfugiées',
        'asilo',
        'fronteras',
        'visado',
        'visados',
      ],
      ...['inmigración', 'refugiado', 'refugiados', 'refugiadas'],
    ],
    stems: ['난민', '출입국', '국경', '비자', 'لجوء', 'لاجئ', 'تأشير', 'حرس الحدود'],
  },
  {
    fact: 'decidesAbout',
    value: 'humanitarian-aid',
    words: [
      ...['humanitarian', 'relief aid', 'food aid', 'aid recipients', 'humanitaire', 'humanitaires'],
      ...['aide alimentaire', 'humanitaria', 'humanitario', 'ayuda alimentaria'],
    ],
    stems: ['인도적 지원', '구호 물자', '구호물자', 'إغاثة', 'مساعدات إنسانية'],
  },
  {
    fact: 'decidesAbout',
    value: 'elections',
    words: [
      ...[
        'election',
        'elections',
        'electoral',
        'voter',
        'voters',
        'ballot',
        'ballots',
        'élection',
        'élections',
      ],
      ...['électoral', 'électorale', 'électeurs', 'votantes', 'elecciones'],
    ],
    stems: ['선거', '유권자', 'انتخابات', 'ناخب'],
  },
  {
    fact: 'usedBy',
    value: 'police-security',
    words: [
      ...[
        'police',
        'law enforcement',
        'sheriff',
        'security forces',
        'intelligence agency',
        'intelligence agencies',
      ],
      ...['gendarmerie', "forces de l'ordre", 'services de renseignement', 'policía', 'fuerzas de seguridad'],
      ...['guardia civil', 'servicios de inteligencia'],
    ],
    stems: ['경찰', '수사기관', '정보기관', 'شرطة', 'أجهزة أمنية', 'مخابرات'],
  },
  {
    fact: 'usedBy',
    value: 'military',
    words: [
      ...['military', 'army', 'armed forces', 'ministry of defence', 'department of defense', 'soldiers'],
      ...['weapon', 'weapons', 'defence contractor', 'militaire', 'militaires', 'armée', 'forces armées'],
      ...[
        'ministère de la défense',
        'militar',
        'militares',
        'ejército',
        'fuerzas armadas',
        'ministerio de defensa',
      ],
    ],
    stems: ['군대', '국방', '군사', '무기', 'جيش', 'عسكري', 'قوات مسلحة', 'وزارة الدفاع'],
  },
  {
    fact: 'usedBy',
    value: 'public-authority',
    words: [
      ...[
        'government',
        'governments',
        'ministry',
        'ministries',
        'municipality',
        'municipalities',
        'city council',
      ],
      ...['public authority', 'public authorities', 'public sector', 'gouvernement', 'ministère', 'mairie'],
      ...[
        'mairies',
        'secteur public',
        'gobierno',
        'ministerio',
        'ayuntamiento',
        'ayuntamientos',
        'sector público',
      ],
    ],
    stems: ['정부', '지자체', '공공기관', 'حكوم', 'وزارة', 'بلدية', 'قطاع عام'],
  },
  {
    fact: 'reach',
    value: 'more',
    words: [
      ...['tens of millions', 'hundreds of millions', 'billion users', 'billions of people'],
      ...['dizaines de millions', 'centaines de millions', "milliard d'utilisateurs", 'decenas de millones'],
      ...['cientos de millones', 'mil millones de usuarios'],
    ],
    stems: ['수천만', '수억 명', 'عشرات الملايين', 'مئات الملايين', 'مليار مستخدم'],
  },
  {
    fact: 'safetyCritical',
    value: true,
    words: [
      ...['life support', 'pacemaker', 'pacemakers', 'insulin pump', 'insulin pumps', 'surgery', 'surgical'],
      ...[
        'self-driving',
        'autonomous driving',
        'emergency calls',
        'ambulance dispatch',
        'triage',
        'chirurgie',
      ],
      ...['conduite autonome', "appels d'urgence", 'cirugía', 'marcapasos', 'conducción autónoma'],
      ...['llamadas de emergencia', 'triaje'],
    ],
    stems: ['수술', '자율주행', '응급 신고', '중환자', 'جراح', 'قيادة ذاتية', 'مكالمات الطوارئ'],
  },
];
