// Made by scripts/generate-openapi.ts from a run of the service. Do not edit.
export const EXAMPLES: Record<string, Record<string, unknown>> = {
 "createOrganisation": {
  "request application/json": {
   "name": "ClinicQueue Ltd",
   "kind": "company"
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000003",
   "name": "ClinicQueue Ltd",
   "kind": "company",
   "createdAt": "2026-11-22T09:00:00.000Z"
  }
 },
 "createKey": {
  "request application/json": {
   "role": "reviewer",
   "actor": "former adviser"
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000007",
   "organisationId": "0193527a-0000-7000-8000-000000000003",
   "role": "reviewer",
   "actor": "former adviser",
   "assessmentId": null,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "expiresAt": null,
   "revokedAt": null,
   "token": "hrba_0193527a-0000-7000-8000-000000000000_secret-shown-this-once"
  }
 },
 "listKeys": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000007",
     "organisationId": "0193527a-0000-7000-8000-000000000003",
     "role": "reviewer",
     "actor": "former adviser",
     "assessmentId": null,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "revokedAt": null
    },
    {
     "id": "0193527a-0000-7000-8000-000000000005",
     "organisationId": "0193527a-0000-7000-8000-000000000003",
     "role": "reviewer",
     "actor": "clinical adviser",
     "assessmentId": null,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "revokedAt": null
    },
    {
     "id": "0193527a-0000-7000-8000-000000000004",
     "organisationId": "0193527a-0000-7000-8000-000000000003",
     "role": "company",
     "actor": "founder",
     "assessmentId": null,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "revokedAt": null
    }
   ],
   "nextCursor": null
  }
 },
 "revokeKey": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000007",
   "organisationId": "0193527a-0000-7000-8000-000000000003",
   "role": "reviewer",
   "actor": "former adviser",
   "assessmentId": null,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "expiresAt": null,
   "revokedAt": "2026-11-22T09:00:00.000Z"
  }
 },
 "readOrganisation": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000003",
   "name": "ClinicQueue Ltd",
   "kind": "company",
   "createdAt": "2026-11-22T09:00:00.000Z"
  }
 },
 "createProduct": {
  "request application/json": {
   "name": "ClinicQueue",
   "description": "Sorts patients who wait by urgency."
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000008",
   "name": "ClinicQueue",
   "description": "Sorts patients who wait by urgency.",
   "createdAt": "2026-11-22T09:00:00.000Z"
  }
 },
 "listProducts": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000008",
     "name": "ClinicQueue",
     "description": "Sorts patients who wait by urgency.",
     "createdAt": "2026-11-22T09:00:00.000Z"
    }
   ],
   "nextCursor": null
  }
 },
 "startAssessment": {
  "request application/json": {
   "product": {
    "name": "ClinicQueue",
    "description": "Sorts patients who wait in emergency wards, for the ministry of health."
   },
   "profile": {
    "technologies": [
     "ai",
     "health"
    ],
    "decidesAbout": [
     "health-care"
    ],
    "organisationSize": "under-50"
   },
   "stage": "design"
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000014",
   "organisationId": "0193527a-0000-7000-8000-000000000003",
   "product": {
    "id": "0193527a-0000-7000-8000-000000000008",
    "name": "ClinicQueue",
    "description": "Sorts patients who wait in emergency wards, for the ministry of health."
   },
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "ruleset": {
    "id": "ungp",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "profile": {
    "decidesAbout": [
     "health-care"
    ],
    "organisationSize": "under-50",
    "technologies": [
     "ai",
     "health"
    ]
   },
   "unsetFacts": [
    {
     "id": "usedBy",
     "type": "set",
     "question": "Who could use or buy it?",
     "values": [
      "consumers",
      "businesses",
      "civil-society",
      "public-authority",
      "police-security",
      "military",
      "own-staff"
     ],
     "valueNames": {
      "consumers": "Consumers",
      "businesses": "Businesses",
      "civil-society": "Civil society",
      "public-authority": "A public authority",
      "police-security": "Police or security services",
      "military": "The military",
      "own-staff": "Our own staff"
     }
    },
    {
     "id": "childrenReachable",
     "type": "boolean",
     "question": "Could a child use it, or be in its data, without your knowing?",
     "values": []
    }
   ],
   "stage": "design",
   "language": "en",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "archivedAt": null,
   "progress": {
    "due": 50,
    "answered": 0,
    "minutesLeft": 158
   },
   "migratedFrom": []
  }
 },
 "createWaiver": {
  "request application/json": {
   "condition": "coverage",
   "role": "product lead",
   "because": "Study note: the two questions left wait for the hospital's own study",
   "until": "2026-12-22"
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000011",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "condition": "coverage",
   "role": "product lead",
   "because": "Study note: the two questions left wait for the hospital's own study",
   "until": "2026-12-22",
   "stage": "conception",
   "inForce": true
  }
 },
 "listWaivers": {
  "200 application/json": {
   "revision": 2,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000011",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "because": "Study note: the two questions left wait for the hospital's own study",
     "condition": "coverage",
     "role": "product lead",
     "stage": "conception",
     "until": "2026-12-22",
     "inForce": true
    }
   ]
  }
 },
 "readWaiver": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000011",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "because": "Study note: the two questions left wait for the hospital's own study",
   "condition": "coverage",
   "role": "product lead",
   "stage": "conception",
   "until": "2026-12-22",
   "inForce": true
  }
 },
 "readGate": {
  "200 application/json": {
   "stage": "conception",
   "asOf": "2026-11-22",
   "result": "BLOCKED",
   "withoutWaivers": "BLOCKED",
   "words": "blocked until the reasons are gone",
   "reached": true,
   "language": "en",
   "assessmentId": "0193527a-0000-7000-8000-000000000009",
   "assessmentRevision": 2,
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "ruleset": {
    "id": "ungp",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "responsesDigest": "2ec5cb57b3a8e1f30c13ac85a2e0f815f5bf6bdcc14aec87ecf162586fb53c1f",
   "engineVersion": "0.1.0",
   "asks": {
    "track": "declared",
    "flagsTrack": "declared",
    "lower": {
     "num": "1",
     "den": "2",
     "percent": 50
    },
    "coverage": {
     "num": "4",
     "den": "5",
     "percent": 80
    },
    "classOneMitigation": "planned",
    "classTwoMitigation": "planned"
   },
   "lower": {
    "num": "0",
    "den": "1",
    "percent": 0
   },
   "coverage": {
    "num": "0",
    "den": "1",
    "percent": 0
   },
   "reasons": [
    {
     "result": "BLOCKED",
     "kind": "lower",
     "subject": null,
     "flag": null,
     "cause": null,
     "value": {
      "num": "0",
      "den": "1",
      "percent": 0
     },
     "least": {
      "num": "1",
      "den": "2",
      "percent": 50
     },
     "given": null,
     "needed": null,
     "level": null,
     "because": "stage score 0 < 1/2",
     "sentence": "What counts in this stage is 0 of 100; this gate asks for 50 of 100",
     "waivedBy": null,
     "clear": [
      {
       "kind": "answer",
       "subject": "conception.foreseeable-misuse",
       "level": 4,
       "mitigation": null,
       "minutes": 4,
       "words": "Answer “How well do you work out who could use your product to hurt someone, from a careless user to a violent partner?”: level 4 or more would have to be so"
      },
      {
       "kind": "answer",
       "subject": "conception.alternatives-considered",
       "level": 4,
       "mitigation": null,
       "minutes": 3,
       "words": "Answer “Before you build, how carefully do you compare your idea with other options, including not building it?”: level 4 or more would have to be so"
      }
     ]
    },
    {
     "result": "NOT_READY",
     "kind": "coverage",
     "subject": null,
     "flag": null,
     "cause": null,
     "value": {
      "num": "0",
      "den": "1",
      "percent": 0
     },
     "least": {
      "num": "4",
      "den": "5",
      "percent": 80
     },
     "given": null,
     "needed": null,
     "level": null,
     "because": "coverage 0 < 4/5",
     "sentence": "Coverage of this stage is 0 of 100; this gate asks for 80 of 100",
     "waivedBy": "0193527a-0000-7000-8000-000000000011",
     "clear": [
      {
       "kind": "answer",
       "subject": "conception.power-to-stop",
       "level": null,
       "mitigation": null,
       "minutes": 2,
       "words": "Answer “How much real power does someone in your company have to hold back a release that could harm people?”"
      },
      {
       "kind": "answer",
       "subject": "conception.time-and-money",
       "level": null,
       "mitigation": null,
       "minutes": 2,
       "words": "Answer “How well does the way you earn and spend money fit with protecting the people you affect?”"
      }
     ]
    },
    {
     "result": "NOT_READY",
     "kind": "flag",
     "subject": "conception.foreseeable-misuse",
     "flag": "CRITICAL",
     "cause": "open",
     "value": null,
     "least": null,
     "given": null,
     "needed": null,
     "level": null,
     "because": "CRITICAL conception.foreseeable-misuse open",
     "sentence": "Critical question, open, with no answer that counts yet: “How well do you work out who could use your product to hurt someone, from a careless user to a violent partner?”",
     "waivedBy": null,
     "clear": [
      {
       "kind": "answer",
       "subject": "conception.foreseeable-misuse",
       "level": 2,
       "mitigation": null,
       "minutes": 4,
       "words": "Answer “How well do you work out who could use your product to hurt someone, from a careless user to a violent partner?”: level 2 or more would have to be so"
      }
     ]
    },
    {
     "result": "NOT_READY",
     "kind": "flag",
     "subject": "conception.red-lines",
     "flag": "STOP",
     "cause": "open",
     "value": null,
     "least": null,
     "given": null,
     "needed": null,
     "level": null,
     "because": "STOP conception.red-lines open",
     "sentence": "Stop question, open, with no answer that counts yet: “How firmly have you decided, before anyone asks, which uses of your product you will refuse?”",
     "waivedBy": null,
     "clear": [
      {
       "kind": "answer",
       "subject": "conception.red-lines",
       "level": 3,
       "mitigation": null,
       "minutes": 4,
       "words": "Answer “How firmly have you decided, before anyone asks, which uses of your product you will refuse?”: level 3 or more would have to be so"
      }
     ]
    },
    {
     "result": "NOT_READY",
     "kind": "flag",
     "subject": "conception.surveillance-purpose",
     "flag": "STOP",
     "cause": "open",
     "value": null,
     "least": null,
     "given": null,
     "needed": null,
     "level": null,
     "because": "STOP conception.surveillance-purpose open",
     "sentence": "Stop question, open, with no answer that counts yet: “How firmly have you ruled out building a tool for watching whole populations or silencing critics?”",
     "waivedBy": null,
     "clear": [
      {
       "kind": "answer",
       "subject": "conception.surveillance-purpose",
       "level": 3,
       "mitigation": null,
       "minutes": 3,
       "words": "Answer “How firmly have you ruled out building a tool for watching whole populations or silencing critics?”: level 3 or more would have to be so"
      }
     ]
    }
   ],
   "waivers": [
    {
     "id": "0193527a-0000-7000-8000-000000000011",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "because": "Study note: the two questions left wait for the hospital's own study",
     "condition": "coverage",
     "role": "product lead",
     "stage": "conception",
     "until": "2026-12-22",
     "inForce": true
    }
   ],
   "passes": [],
   "standing": "never-passed",
   "openAgain": []
  }
 },
 "withdrawWaiver": {
  "204 ": "…"
 },
 "listAssessmentItems": {
  "200 application/json": {
   "revision": 1,
   "translation": {
    "language": "en",
    "state": "source"
   },
   "due": 50,
   "answered": 0,
   "minutesLeft": 158,
   "items": [
    {
     "id": "conception.alternatives-considered",
     "stage": "conception",
     "module": "core",
     "question": "Before you build, how carefully do you compare your idea with other options, including not building it?",
     "flag": "MAJOR",
     "applicability": "applies",
     "because": "it belongs to the core, which everyone answers",
     "minutes": 3,
     "answered": false
    },
    {
     "id": "conception.commitment",
     "stage": "conception",
     "module": "core",
     "question": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
     "flag": "MAJOR",
     "applicability": "applies",
     "because": "it belongs to the core, which everyone answers",
     "minutes": 2,
     "answered": false
    }
   ]
  }
 },
 "recordResponses": {
  "request application/json": {
   "responses": {
    "conception.commitment": {
     "state": "level",
     "level": 1
    },
    "design.engagement": {
     "state": "unknown"
    },
    "design.red-team": null
   }
  },
  "200 application/json": {
   "revision": 4,
   "changed": [
    "conception.commitment",
    "design.engagement"
   ],
   "responses": {
    "conception.commitment": {
     "itemId": "conception.commitment",
     "state": "level",
     "level": 1,
     "revision": 1,
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "updatedBy": "founder"
    },
    "design.engagement": {
     "itemId": "design.engagement",
     "state": "unknown",
     "revision": 1,
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "updatedBy": "founder"
    }
   }
  }
 },
 "passGate": {
  "request application/json": {
   "role": "product lead",
   "words": "Read with the board of the hospital."
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000012",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "stage": "conception",
   "role": "product lead",
   "words": "Read with the board of the hospital.",
   "asOf": "2026-11-22",
   "checklistDigest": "6f50c59a0b7401785e3cafae727219f65020b95ee23fa43fee6494ec99a9ddd0",
   "rulesetDigest": "d7d96c9a7434b0f3c954b670767e3a613cad0fb66eb3decd28e2105ee6940aa0",
   "responsesDigest": "997ed0dcc8eb71cb075547f2f30d96349df96dd03403c417e423b71726410e6e",
   "assessmentRevision": 4,
   "waivers": [],
   "reopened": []
  }
 },
 "listGatePasses": {
  "200 application/json": {
   "revision": 5,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000012",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "asOf": "2026-11-22",
     "assessmentRevision": 4,
     "checklistDigest": "6f50c59a0b7401785e3cafae727219f65020b95ee23fa43fee6494ec99a9ddd0",
     "responsesDigest": "997ed0dcc8eb71cb075547f2f30d96349df96dd03403c417e423b71726410e6e",
     "role": "product lead",
     "rulesetDigest": "d7d96c9a7434b0f3c954b670767e3a613cad0fb66eb3decd28e2105ee6940aa0",
     "stage": "conception",
     "waivers": [],
     "words": "Read with the board of the hospital.",
     "reopened": []
    }
   ]
  }
 },
 "readGatePass": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000012",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "asOf": "2026-11-22",
   "assessmentRevision": 4,
   "checklistDigest": "6f50c59a0b7401785e3cafae727219f65020b95ee23fa43fee6494ec99a9ddd0",
   "responsesDigest": "997ed0dcc8eb71cb075547f2f30d96349df96dd03403c417e423b71726410e6e",
   "role": "product lead",
   "rulesetDigest": "d7d96c9a7434b0f3c954b670767e3a613cad0fb66eb3decd28e2105ee6940aa0",
   "stage": "conception",
   "waivers": [],
   "words": "Read with the board of the hospital.",
   "reopened": []
  }
 },
 "createChange": {
  "request application/json": {
   "on": "2026-11-20",
   "what": "Release 2.2 note: the queue is now shown to relatives",
   "major": false
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000013",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "on": "2026-11-20",
   "what": "Release 2.2 note: the queue is now shown to relatives",
   "major": false
  }
 },
 "listChanges": {
  "200 application/json": {
   "revision": 6,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000013",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "major": false,
     "on": "2026-11-20",
     "what": "Release 2.2 note: the queue is now shown to relatives"
    }
   ]
  }
 },
 "readChange": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000013",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "major": false,
   "on": "2026-11-20",
   "what": "Release 2.2 note: the queue is now shown to relatives"
  }
 },
 "listAssessments": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000014",
     "product": {
      "id": "0193527a-0000-7000-8000-000000000008",
      "name": "ClinicQueue"
     },
     "checklist": {
      "id": "hrba-tech",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "stage": "design",
     "revision": 21,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "archivedAt": null
    }
   ],
   "nextCursor": null
  }
 },
 "readFirstLook": {
  "200 application/json": {
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "language": "en",
   "translation": {
    "language": "en",
    "state": "source"
   },
   "mostSerious": {
    "id": "treated-worse-by-tool",
    "title": "A device or score works worse for some bodies, and they are treated last",
    "story": "A finger clip reads too much oxygen in dark skin, and a score takes low past spending for good health. Patients from poor districts wait longer, get less and die more often. The ward sees only numbers, and no number looks wrong.",
    "rights": [
     "HR-01",
     "HR-02",
     "HR-32",
     "HR-35",
     "HR-37"
    ],
    "groups": [
     "RG-16",
     "RG-20",
     "RG-12",
     "RG-14",
     "RG-24"
    ],
    "severity": 5,
    "class": 1,
    "because": "the profile fits: technologies includes health or decidesAbout includes health-care",
    "talkTo": "Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
    "sources": [
     {
      "document": "glion-2023",
      "lines": [
       158,
       158
      ],
      "relation": "derived",
      "standing": "consensus",
      "paraphrase": "Participants agreed that technology can carry on discrimination by race, class and disability. The device is our example."
     },
     {
      "document": "glion-2023",
      "lines": [
       52,
       52
      ],
      "relation": "supports",
      "standing": "text",
      "paraphrase": "Technology can make discrimination by race and gender easier."
     }
    ]
   },
   "thisWeek": [
    {
     "item": null,
     "do": "Talk to: Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
     "because": "A device or score works worse for some bodies, and they are treated last",
     "minutes": null
    },
    {
     "item": "conception.red-lines",
     "do": "Get to a yes on this: Have you talked about uses or customers that you refuse because people would be badly hurt, and do you serve none of them now?",
     "because": "How firmly have you decided, before anyone asks, which uses of your product you will refuse?",
     "minutes": 4
    },
    {
     "item": "conception.surveillance-purpose",
     "do": "Get to a yes on this: Has the team agreed, even informally, whom the product will never be used to watch, with nothing built so far that goes against it?",
     "because": "How firmly have you ruled out building a tool for watching whole populations or silencing critics?",
     "minutes": 3
    }
   ],
   "talkTo": [
    "Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
    "A self-help group of people with HIV or mental illness, a pharmacist, and a lawyer who handles discrimination at work.",
    "Emergency nurses, a women's health or heart patients' organisation, and a clinician without shares in the company."
   ],
   "unknown": [
    {
     "what": "Seeded harms await a decision: 55",
     "ask": "Which of them do you keep, which do you edit, and which do you close, for what reason?"
    },
    {
     "what": "The profile does not say: usedBy",
     "ask": "Who could use or buy it?"
    }
   ],
   "unsetFacts": [
    {
     "id": "usedBy",
     "type": "set",
     "question": "Who could use or buy it?",
     "values": [
      "consumers",
      "businesses",
      "civil-society",
      "public-authority",
      "police-security",
      "military",
      "own-staff"
     ],
     "valueNames": {
      "consumers": "Consumers",
      "businesses": "Businesses",
      "civil-society": "Civil society",
      "public-authority": "A public authority",
      "police-security": "Police or security services",
      "military": "The military",
      "own-staff": "Our own staff"
     }
    },
    {
     "id": "childrenReachable",
     "type": "boolean",
     "question": "Could a child use it, or be in its data, without your knowing?",
     "values": []
    }
   ],
   "stopQuestions": [
    {
     "item": "conception.red-lines",
     "question": "How firmly have you decided, before anyone asks, which uses of your product you will refuse?",
     "flag": "STOP",
     "state": "unanswered",
     "minutes": 4,
     "ladder": [
      "Have you talked about uses or customers that you refuse because people would be badly hurt, and do you serve none of them now?",
      "Is there a written list of refused uses and customers, those under calls for a ban or a pause included, approved at the top, that names the role able to say no?",
      "Have you checked real or likely customers and features against the list, dropped what crosses it, told any partners, and recorded each yes or no with its reason?",
      "Can you show that a refusal or a changed deal kept people from harm, and that you improved the list after hearing from people at risk?"
     ]
    },
    {
     "item": "conception.surveillance-purpose",
     "question": "How firmly have you ruled out building a tool for watching whole populations or silencing critics?",
     "flag": "STOP",
     "state": "unanswered",
     "minutes": 3,
     "ladder": [
      "Has the team agreed, even informally, whom the product will never be used to watch, with nothing built so far that goes against it?",
      "Does a dated page name who may be watched, why, and which modes stay out, such as live search in crowds, with a role guarding it?",
      "Do records show requests for the excluded modes turned down, or a rehearsal with an invented request if none came?",
      "Did groups who have lived under such watching examine the limits, find that they hold, and get something taken out of the product?"
     ]
    },
    {
     "item": "design.irreversible-harm",
     "question": "Before anyone is exposed, how fully do you remove from the design the harms that nobody could undo?",
     "flag": "STOP",
     "state": "unanswered",
     "minutes": 4,
     "ladder": [
      "Have you begun to ask, even informally, which harms from this design could never be undone, with none that you know of simply left in?",
      "Is it written down which such harms there are, or why none is plausible, with a named role in charge and a design change for each?",
      "Do test records show that each is designed out before anyone is exposed (if you found none, did a second person check that)?",
      "Did people who could suffer such a harm, or their trusted groups, find that the protection works for them and help to improve it?"
     ]
    }
   ],
   "harms": [
    {
     "id": "treated-worse-by-tool",
     "title": "A device or score works worse for some bodies, and they are treated last",
     "story": "A finger clip reads too much oxygen in dark skin, and a score takes low past spending for good health. Patients from poor districts wait longer, get less and die more often. The ward sees only numbers, and no number looks wrong.",
     "rights": [
      "HR-01",
      "HR-02",
      "HR-32",
      "HR-35",
      "HR-37"
     ],
     "groups": [
      "RG-16",
      "RG-20",
      "RG-12",
      "RG-14",
      "RG-24"
     ],
     "severity": 5,
     "class": 1,
     "because": "the profile fits: technologies includes health or decidesAbout includes health-care",
     "talkTo": "Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
     "sources": [
      {
       "document": "glion-2023",
       "lines": [
        158,
        158
       ],
       "relation": "derived",
       "standing": "consensus",
       "paraphrase": "Participants agreed that technology can carry on discrimination by race, class and disability. The device is our example."
      },
      {
       "document": "glion-2023",
       "lines": [
        52,
        52
       ],
       "relation": "supports",
       "standing": "text",
       "paraphrase": "Technology can make discrimination by race and gender easier."
      }
     ]
    },
    {
     "id": "health-secret-out",
     "title": "A diagnosis reaches an employer, a family or an insurer",
     "story": "A reminder on a locked screen, a bill or a sold audience tells that a man has HIV. His landlord and his brothers learn it in one week. He loses home and work, stops the treatment for fear of being seen, and falls ill.",
     "rights": [
      "HR-11",
      "HR-12",
      "HR-32",
      "HR-27",
      "HR-31",
      "HR-07"
     ],
     "groups": [
      "RG-24",
      "RG-13",
      "RG-12",
      "RG-26",
      "RG-04"
     ],
     "severity": 5,
     "class": 1,
     "because": "the profile fits: technologies includes health or decidesAbout includes health-care",
     "talkTo": "A self-help group of people with HIV or mental illness, a pharmacist, and a lawyer who handles discrimination at work.",
     "sources": [
      {
       "document": "eu-ngo-2020",
       "lines": [
        17,
        17
       ],
       "relation": "derived",
       "standing": "text",
       "paraphrase": "Tracking technology meant to limit a virus can be misused and violate privacy and data protection law. The diagnosis and the lost home are our example."
      },
      {
       "document": "asem-2012",
       "lines": [
        24,
        24
       ],
       "relation": "supports",
       "standing": "text",
       "paraphrase": "Consent and security of data are common principles."
      }
     ]
    },
    {
     "id": "wrong-all-clear",
     "title": "A false \"nothing serious\" keeps someone from care until it is too late",
     "story": "A woman with pain in her back and jaw asks the product. It learned from men and answers that she is tired. She goes to bed, because the answer sounded like a doctor's, and dies of a heart attack that a nurse would have seen.",
     "rights": [
      "HR-02",
      "HR-32",
      "HR-01",
      "HR-05"
     ],
     "groups": [
      "RG-12",
      "RG-24",
      "RG-15",
      "RG-16",
      "RG-21"
     ],
     "severity": 5,
     "class": 1,
     "because": "the profile fits: technologies includes health or decidesAbout includes health-care",
     "talkTo": "Emergency nurses, a women's health or heart patients' organisation, and a clinician without shares in the company.",
     "sources": [
      {
       "document": "glion-2023",
       "lines": [
        283,
        283
       ],
       "relation": "derived",
       "standing": "several",
       "paraphrase": "Various participants encouraged governments to learn from precaution in the making of medicines. The wrong all-clear is our example."
      },
      {
       "document": "glion-2023",
       "lines": [
        251,
        251
       ],
       "relation": "supports",
       "standing": "several",
       "paraphrase": "Amid disagreement, some argued that risks and benefits of medical technologies call for other thinking than those of AI."
      }
     ]
    },
    {
     "id": "chatbot-in-crisis",
     "title": "Somebody in a crisis follows the advice of a machine that sounds like a friend",
     "story": "A lonely teenager, a man with delusions or a woman beaten at home confides in a chatbot. It agrees with everything, explains how to do harm, or advises her to go back. Nobody else hears of it, and the conversation ends in a death or in a flat with a locked door.",
     "rights": [
      "HR-02",
      "HR-05",
      "HR-07",
      "HR-32",
      "HR-22"
     ],
     "groups": [
      "RG-24",
      "RG-11",
      "RG-26",
      "RG-01",
      "RG-15"
     ],
     "severity": 5,
     "class": 1,
     "because": "the profile fits: (technologies includes ai or technologies includes automated-decisions) and (technologies includes ai)",
     "talkTo": "A crisis line, a women's shelter, a group of people with experience of mental illness, and a youth psychologist.",
     "sources": [
      {
       "document": "glion-2023",
       "lines": [
        135,
        135
       ],
       "relation": "derived",
       "standing": "several",
       "paraphrase": "It was said how hard it is for makers to foresee what technology does to a person's mind, with social media as the example. Chatbots are our step."
      }
     ]
    },
    {
     "id": "diary-used-in-court",
     "title": "A body diary is handed over and someone is prosecuted for what their body did",
     "story": "A woman notes her cycle, a miscarriage and her fears. An authority demands the entries, or a man in her house hands them over. What was written for health is read as proof of a crime, and she goes to prison.",
     "rights": [
      "HR-03",
      "HR-05",
      "HR-09",
      "HR-11",
      "HR-32",
      "HR-01"
     ],
     "groups": [
      "RG-12",
      "RG-24",
      "RG-11",
      "RG-26",
      "RG-23"
     ],
     "severity": 5,
     "class": 1,
     "because": "the profile fits: technologies includes health or decidesAbout includes health-care",
     "talkTo": "A women's health and legal aid group in the countries concerned, a digital rights lawyer, and midwives.",
     "sources": [
      {
       "document": "eu-ngo-2020",
       "lines": [
        17,
        17
       ],
       "relation": "derived",
       "standing": "text",
       "paraphrase": "Tracking technology meant to limit a virus can be misused for arbitrary surveillance. The body diary and the prosecution are our example."
      }
     ]
    },
    {
     "id": "machine-error-injures",
     "title": "A confident mistake of the machine injures or kills someone",
     "story": "A model reads a shadow as healthy lung, tells a driver that the road is clear, or sends the ambulance to the wrong village. The person relying on it has learnt to trust it and does not look twice. The one who pays never knew that a model was there.",
     "rights": [
      "HR-02",
      "HR-05",
      "HR-32"
     ],
     "groups": [
      "RG-24",
      "RG-02",
      "RG-09",
      "RG-04",
      "RG-11"
     ],
     "severity": 5,
     "class": 1,
     "because": "the profile does not rule it out: safetyCritical unknown",
     "talkTo": "Nurses, drivers or operators who will rely on it, a patients' or road victims' organisation, and a specialist in accidents of the field.",
     "sources": [
      {
       "document": "eu-ngo-2020",
       "lines": [
        73,
        73
       ],
       "relation": "derived",
       "standing": "text",
       "paraphrase": "Whether AI is reliable is a theme, for justice and access to education. Bodily injury is our example."
      },
      {
       "document": "glion-2023",
       "lines": [
        283,
        283
       ],
       "relation": "supports",
       "standing": "several",
       "paraphrase": "Various participants pointed governments to lessons such as precaution in the making of medicines."
      }
     ]
    }
   ],
   "minutesLeft": 158,
   "words": "This is a first look, not a score. The harms are those that products of this kind have done or could do; that one is listed does not mean that yours does it, and that one is missing does not mean that it cannot."
  }
 },
 "recordResponse": {
  "request application/json": {
   "state": "level",
   "level": 3,
   "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
   "evidence": [
    {
     "title": "Notes of the misuse session",
     "shows": "Each misuse we thought of, and what we changed because of it",
     "url": "https://docs.example.org/misuse-session",
     "madeBy": "product lead",
     "madeOn": "2026-05-12",
     "validUntil": "2027-05-12"
    }
   ]
  },
  "200 application/json": {
   "itemId": "conception.foreseeable-misuse",
   "state": "level",
   "level": 3,
   "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
   "evidence": [
    {
     "title": "Notes of the misuse session",
     "shows": "Each misuse we thought of, and what we changed because of it",
     "url": "https://docs.example.org/misuse-session",
     "madeBy": "product lead",
     "madeOn": "2026-05-12",
     "validUntil": "2027-05-12"
    }
   ],
   "revision": 1,
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "updatedBy": "founder",
   "assessmentRevision": 2,
   "changed": true
  }
 },
 "reviewResponse": {
  "request application/json": {
   "verdict": "confirmed",
   "note": "I read the notes; they show what they say."
  },
  "200 application/json": {
   "verdict": "confirmed",
   "note": "I read the notes; they show what they say.",
   "outsider": false,
   "ties": "",
   "reviewer": "clinical adviser",
   "reviewedAt": "2026-11-22T09:00:00.000Z",
   "responseRevision": 1,
   "current": true
  }
 },
 "readResponse": {
  "200 application/json": {
   "itemId": "conception.foreseeable-misuse",
   "evidence": [
    {
     "madeBy": "product lead",
     "madeOn": "2026-05-12",
     "shows": "Each misuse we thought of, and what we changed because of it",
     "title": "Notes of the misuse session",
     "url": "https://docs.example.org/misuse-session",
     "validUntil": "2027-05-12"
    }
   ],
   "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
   "level": 3,
   "state": "level",
   "pieces": [
    {
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "marks": []
    }
   ],
   "revision": 1,
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "updatedBy": "founder",
   "assurance": {
    "level": "A2",
    "because": "a second person who is not the author read the evidence"
   },
   "review": {
    "verdict": "confirmed",
    "note": "I read the notes; they show what they say.",
    "outsider": false,
    "ties": "",
    "reviewer": "clinical adviser",
    "reviewedAt": "2026-11-22T09:00:00.000Z",
    "responseRevision": 1,
    "current": true
   }
  }
 },
 "clearResponse": {
  "200 application/json": {
   "itemId": "design.engagement",
   "state": "unanswered",
   "revision": 2,
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "updatedBy": "founder",
   "assessmentRevision": 5,
   "changed": true
  }
 },
 "readResponses": {
  "200 application/json": {
   "revision": 5,
   "responses": {
    "conception.commitment": {
     "itemId": "conception.commitment",
     "level": 1,
     "state": "level",
     "revision": 1,
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "updatedBy": "founder",
     "assurance": {
      "level": "A0",
      "because": "no evidence is attached: the company's word"
     }
    },
    "conception.foreseeable-misuse": {
     "itemId": "conception.foreseeable-misuse",
     "evidence": [
      {
       "madeBy": "product lead",
       "madeOn": "2026-05-12",
       "shows": "Each misuse we thought of, and what we changed because of it",
       "title": "Notes of the misuse session",
       "url": "https://docs.example.org/misuse-session",
       "validUntil": "2027-05-12"
      }
     ],
     "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
     "level": 3,
     "state": "level",
     "pieces": [
      {
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "marks": []
      }
     ],
     "revision": 1,
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "updatedBy": "founder",
     "assurance": {
      "level": "A2",
      "because": "a second person who is not the author read the evidence"
     },
     "review": {
      "verdict": "confirmed",
      "note": "I read the notes; they show what they say.",
      "outsider": false,
      "ties": "",
      "reviewer": "clinical adviser",
      "reviewedAt": "2026-11-22T09:00:00.000Z",
      "responseRevision": 1,
      "current": true
     }
    }
   },
   "kept": []
  }
 },
 "changeAssessment": {
  "request application/json": {
   "profile": {
    "childrenReachable": true,
    "usedBy": null
   },
   "stage": "design"
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000014",
   "organisationId": "0193527a-0000-7000-8000-000000000003",
   "product": {
    "id": "0193527a-0000-7000-8000-000000000008",
    "name": "ClinicQueue",
    "description": "Sorts patients who wait in emergency wards, for the ministry of health."
   },
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "ruleset": {
    "id": "ungp",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "profile": {
    "childrenReachable": true,
    "decidesAbout": [
     "health-care"
    ],
    "organisationSize": "under-50",
    "technologies": [
     "ai",
     "health"
    ]
   },
   "unsetFacts": [
    {
     "id": "usedBy",
     "type": "set",
     "question": "Who could use or buy it?",
     "values": [
      "consumers",
      "businesses",
      "civil-society",
      "public-authority",
      "police-security",
      "military",
      "own-staff"
     ],
     "valueNames": {
      "consumers": "Consumers",
      "businesses": "Businesses",
      "civil-society": "Civil society",
      "public-authority": "A public authority",
      "police-security": "Police or security services",
      "military": "The military",
      "own-staff": "Our own staff"
     }
    },
    {
     "id": "dataAboutPeople",
     "type": "set",
     "question": "What could it hold or infer about people?",
     "values": [
      "personal",
      "sensitive",
      "biometric",
      "location",
      "communications",
      "none-of-these"
     ],
     "valueNames": {
      "personal": "Personal data",
      "sensitive": "Sensitive data",
      "biometric": "Biometric data",
      "location": "Location",
      "communications": "Communications",
      "none-of-these": "None of these"
     }
    }
   ],
   "stage": "design",
   "language": "en",
   "revision": 6,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "archivedAt": null,
   "progress": {
    "due": 50,
    "answered": 2,
    "minutesLeft": 152
   },
   "migratedFrom": []
  }
 },
 "readAssessment": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000014",
   "organisationId": "0193527a-0000-7000-8000-000000000003",
   "product": {
    "id": "0193527a-0000-7000-8000-000000000008",
    "name": "ClinicQueue",
    "description": "Sorts patients who wait in emergency wards, for the ministry of health."
   },
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "ruleset": {
    "id": "ungp",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "profile": {
    "childrenReachable": true,
    "decidesAbout": [
     "health-care"
    ],
    "organisationSize": "under-50",
    "technologies": [
     "ai",
     "health"
    ]
   },
   "unsetFacts": [
    {
     "id": "usedBy",
     "type": "set",
     "question": "Who could use or buy it?",
     "values": [
      "consumers",
      "businesses",
      "civil-society",
      "public-authority",
      "police-security",
      "military",
      "own-staff"
     ],
     "valueNames": {
      "consumers": "Consumers",
      "businesses": "Businesses",
      "civil-society": "Civil society",
      "public-authority": "A public authority",
      "police-security": "Police or security services",
      "military": "The military",
      "own-staff": "Our own staff"
     }
    },
    {
     "id": "dataAboutPeople",
     "type": "set",
     "question": "What could it hold or infer about people?",
     "values": [
      "personal",
      "sensitive",
      "biometric",
      "location",
      "communications",
      "none-of-these"
     ],
     "valueNames": {
      "personal": "Personal data",
      "sensitive": "Sensitive data",
      "biometric": "Biometric data",
      "location": "Location",
      "communications": "Communications",
      "none-of-these": "None of these"
     }
    }
   ],
   "stage": "design",
   "language": "en",
   "revision": 37,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "archivedAt": null,
   "progress": {
    "due": 50,
    "answered": 2,
    "minutesLeft": 152
   },
   "migratedFrom": []
  }
 },
 "readScore": {
  "200 application/json": {
   "asOf": "2026-11-22",
   "because": "only 4 of 100 of what is due, by weight, is answered",
   "blocks": [
    {
     "declared": {
      "coverage": {
       "den": "53",
       "num": "4",
       "percent": 8
      },
      "lower": {
       "den": "53",
       "num": "1",
       "percent": 2
      },
      "upper": {
       "den": "53",
       "num": "50",
       "percent": 94
      }
     },
     "id": "POL",
     "substantiated": {
      "coverage": {
       "den": "53",
       "num": "4",
       "percent": 8
      },
      "lower": {
       "den": "53",
       "num": "1",
       "percent": 2
      },
      "upper": {
       "den": "53",
       "num": "50",
       "percent": 94
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "DDS",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "17",
       "num": "1",
       "percent": 6
      },
      "lower": {
       "den": "68",
       "num": "3",
       "percent": 4
      },
      "upper": {
       "den": "68",
       "num": "67",
       "percent": 99
      }
     },
     "id": "ASS",
     "substantiated": {
      "coverage": {
       "den": "17",
       "num": "1",
       "percent": 6
      },
      "lower": {
       "den": "68",
       "num": "3",
       "percent": 4
      },
      "upper": {
       "den": "68",
       "num": "67",
       "percent": 99
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "21",
       "num": "5",
       "percent": 24
      },
      "lower": {
       "den": "28",
       "num": "5",
       "percent": 18
      },
      "upper": {
       "den": "84",
       "num": "79",
       "percent": 94
      }
     },
     "id": "PRI",
     "substantiated": {
      "coverage": {
       "den": "21",
       "num": "5",
       "percent": 24
      },
      "lower": {
       "den": "28",
       "num": "5",
       "percent": 18
      },
      "upper": {
       "den": "84",
       "num": "79",
       "percent": 94
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "ACT",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "TRK",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "CTX",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    }
   ],
   "checklist": {
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "id": "hrba-tech",
    "published": true,
    "version": "1.0.0"
   },
   "counts": {
    "ahead": 53,
    "answered": 2,
    "due": 50,
    "evidenceAttached": 0,
    "examinedOutside": 0,
    "notApplicableToProfile": 25,
    "open": 48,
    "readBySecondPerson": 1,
    "wordOnly": 1
   },
   "declared": {
    "band": null,
    "bandName": null,
    "best": {
     "den": "227052",
     "num": "223547",
     "percent": 98
    },
    "caps": [
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.alternatives-considered"
     },
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.power-to-stop"
     }
    ],
    "coverage": {
     "den": "283815",
     "num": "11813",
     "percent": 4
    },
    "final": {
     "den": "126140",
     "num": "3303",
     "percent": 3
    },
    "lower": {
     "den": "126140",
     "num": "3303",
     "percent": 3
    },
    "status": "INSUFFICIENT",
    "upper": {
     "den": "227052",
     "num": "223547",
     "percent": 98
    }
   },
   "engineVersion": "0.1.0",
   "evidenceConfidence": {
    "den": "324",
    "num": "5",
    "percent": 2
   },
   "flags": [
    {
     "declared": "open",
     "flag": "MAJOR",
     "item": "conception.alternatives-considered",
     "substantiated": "open"
    },
    {
     "declared": "open",
     "flag": "MAJOR",
     "item": "conception.power-to-stop",
     "substantiated": "open"
    }
   ],
   "gap": {
    "den": "1",
    "num": "0",
    "percent": 0
   },
   "gates": [
    {
     "coverage": {
      "den": "66",
      "num": "7",
      "percent": 11
     },
     "lower": {
      "den": "264",
      "num": "17",
      "percent": 6
     },
     "reasons": [
      {
       "because": "stage score 17/264 < 1/2",
       "result": "BLOCKED"
      },
      {
       "because": "coverage 7/66 < 4/5",
       "result": "NOT_READY"
      },
      {
       "because": "STOP conception.red-lines open",
       "result": "NOT_READY"
      },
      {
       "because": "STOP conception.surveillance-purpose open",
       "result": "NOT_READY"
      }
     ],
     "result": "BLOCKED",
     "stage": "conception",
     "words": "blocked until the reasons are gone"
    },
    {
     "coverage": {
      "den": "1",
      "num": "0",
      "percent": 0
     },
     "lower": {
      "den": "1",
      "num": "0",
      "percent": 0
     },
     "reasons": [
      {
       "because": "stage score 0 < 1/2",
       "result": "BLOCKED"
      },
      {
       "because": "coverage 0 < 4/5",
       "result": "NOT_READY"
      }
     ],
     "result": "BLOCKED",
     "stage": "design",
     "words": "blocked until the reasons are gone"
    }
   ],
   "nextActions": [
    {
     "because": "it is open; its gain is shown for level 1",
     "flag": "STOP",
     "gainFinal": {
      "den": "5544",
      "num": "65",
      "percent": 1
     },
     "gainLower": {
      "den": "5544",
      "num": "65",
      "percent": 1
     },
     "kind": "answer",
     "subject": "design.irreversible-harm"
    },
    {
     "because": "it is open; its gain is shown for level 1",
     "flag": "STOP",
     "gainFinal": {
      "den": "2332",
      "num": "15",
      "percent": 1
     },
     "gainLower": {
      "den": "2332",
      "num": "15",
      "percent": 1
     },
     "kind": "answer",
     "subject": "conception.red-lines"
    }
   ],
   "notApplicableShare": {
    "den": "1",
    "num": "0",
    "percent": 0
   },
   "notApplicableUnaccepted": {
    "den": "1",
    "num": "0",
    "percent": 0
   },
   "responsesDigest": "b32cc5e6ca3b74f841d91110c31cac03c62bfb66357892046a2f9fd751984af4",
   "ruleset": {
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "id": "ungp",
    "published": true,
    "version": "1.0.0"
   },
   "stage": "design",
   "staleShare": {
    "den": "1",
    "num": "0",
    "percent": 0
   },
   "substantiated": {
    "band": null,
    "bandName": null,
    "best": {
     "den": "227052",
     "num": "223547",
     "percent": 98
    },
    "caps": [
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.alternatives-considered"
     },
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.power-to-stop"
     }
    ],
    "coverage": {
     "den": "283815",
     "num": "11813",
     "percent": 4
    },
    "final": {
     "den": "126140",
     "num": "3303",
     "percent": 3
    },
    "lower": {
     "den": "126140",
     "num": "3303",
     "percent": 3
    },
    "status": "INSUFFICIENT",
    "upper": {
     "den": "227052",
     "num": "223547",
     "percent": 98
    }
   },
   "unsetFacts": [
    "usedBy",
    "dataAboutPeople"
   ],
   "verdict": "NO_RESULT_YET",
   "views": {
    "criteria": [
     {
      "declared": {
       "coverage": {
        "den": "5",
        "num": "2",
        "percent": 40
       },
       "lower": {
        "den": "10",
        "num": "1",
        "percent": 10
       },
       "upper": {
        "den": "10",
        "num": "7",
        "percent": 70
       }
      },
      "id": "GP11",
      "substantiated": {
       "coverage": {
        "den": "5",
        "num": "2",
        "percent": 40
       },
       "lower": {
        "den": "10",
        "num": "1",
        "percent": 10
       },
       "upper": {
        "den": "10",
        "num": "7",
        "percent": 70
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "9",
        "num": "2",
        "percent": 22
       },
       "lower": {
        "den": "18",
        "num": "1",
        "percent": 6
       },
       "upper": {
        "den": "6",
        "num": "5",
        "percent": 83
       }
      },
      "id": "GP12",
      "substantiated": {
       "coverage": {
        "den": "9",
        "num": "2",
        "percent": 22
       },
       "lower": {
        "den": "18",
        "num": "1",
        "percent": 6
       },
       "upper": {
        "den": "6",
        "num": "5",
        "percent": 83
       }
      }
     }
    ],
    "groups": [
     {
      "declared": {
       "coverage": {
        "den": "29",
        "num": "1",
        "percent": 3
       },
       "lower": {
        "den": "116",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "116",
        "num": "113",
        "percent": 97
       }
      },
      "id": "RG-01",
      "substantiated": {
       "coverage": {
        "den": "29",
        "num": "1",
        "percent": 3
       },
       "lower": {
        "den": "116",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "116",
        "num": "113",
        "percent": 97
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "76",
        "num": "7",
        "percent": 9
       },
       "lower": {
        "den": "304",
        "num": "17",
        "percent": 6
       },
       "upper": {
        "den": "304",
        "num": "293",
        "percent": 96
       }
      },
      "id": "RG-02",
      "substantiated": {
       "coverage": {
        "den": "76",
        "num": "7",
        "percent": 9
       },
       "lower": {
        "den": "304",
        "num": "17",
        "percent": 6
       },
       "upper": {
        "den": "304",
        "num": "293",
        "percent": 96
       }
      }
     }
    ],
    "matrix": [
     {
      "block": "POL",
      "declared": {
       "coverage": {
        "den": "31",
        "num": "4",
        "percent": 13
       },
       "lower": {
        "den": "31",
        "num": "1",
        "percent": 3
       },
       "upper": {
        "den": "31",
        "num": "28",
        "percent": 90
       }
      },
      "stage": "conception",
      "substantiated": {
       "coverage": {
        "den": "31",
        "num": "4",
        "percent": 13
       },
       "lower": {
        "den": "31",
        "num": "1",
        "percent": 3
       },
       "upper": {
        "den": "31",
        "num": "28",
        "percent": 90
       }
      }
     },
     {
      "block": "DDS",
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "stage": "conception",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     }
    ],
    "panel": [
     {
      "declared": {
       "coverage": {
        "den": "67",
        "num": "5",
        "percent": 7
       },
       "lower": {
        "den": "268",
        "num": "15",
        "percent": 6
       },
       "upper": {
        "den": "268",
        "num": "263",
        "percent": 98
       }
      },
      "id": "participation",
      "substantiated": {
       "coverage": {
        "den": "67",
        "num": "5",
        "percent": 7
       },
       "lower": {
        "den": "268",
        "num": "15",
        "percent": 6
       },
       "upper": {
        "den": "268",
        "num": "263",
        "percent": 98
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "15",
        "num": "1",
        "percent": 7
       },
       "lower": {
        "den": "420",
        "num": "17",
        "percent": 4
       },
       "upper": {
        "den": "420",
        "num": "409",
        "percent": 97
       }
      },
      "id": "accountability",
      "substantiated": {
       "coverage": {
        "den": "15",
        "num": "1",
        "percent": 7
       },
       "lower": {
        "den": "420",
        "num": "17",
        "percent": 4
       },
       "upper": {
        "den": "420",
        "num": "409",
        "percent": 97
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "non-discrimination",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "empowerment",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "41",
        "num": "1",
        "percent": 2
       },
       "lower": {
        "den": "164",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "164",
        "num": "161",
        "percent": 98
       }
      },
      "id": "legality",
      "substantiated": {
       "coverage": {
        "den": "41",
        "num": "1",
        "percent": 2
       },
       "lower": {
        "den": "164",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "164",
        "num": "161",
        "percent": 98
       }
      }
     }
    ],
    "pillars": [
     {
      "declared": {
       "coverage": {
        "den": "145",
        "num": "7",
        "percent": 5
       },
       "lower": {
        "den": "580",
        "num": "17",
        "percent": 3
       },
       "upper": {
        "den": "580",
        "num": "569",
        "percent": 98
       }
      },
      "id": "do-no-harm",
      "substantiated": {
       "coverage": {
        "den": "145",
        "num": "7",
        "percent": 5
       },
       "lower": {
        "den": "580",
        "num": "17",
        "percent": 3
       },
       "upper": {
        "den": "580",
        "num": "569",
        "percent": 98
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "better-world",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     }
    ],
    "principles": [
     {
      "declared": {
       "coverage": {
        "den": "47",
        "num": "2",
        "percent": 4
       },
       "lower": {
        "den": "94",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "94",
        "num": "91",
        "percent": 97
       }
      },
      "id": "accountable",
      "substantiated": {
       "coverage": {
        "den": "47",
        "num": "2",
        "percent": 4
       },
       "lower": {
        "den": "94",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "94",
        "num": "91",
        "percent": 97
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "51",
        "num": "5",
        "percent": 10
       },
       "lower": {
        "den": "68",
        "num": "5",
        "percent": 7
       },
       "upper": {
        "den": "204",
        "num": "199",
        "percent": 98
       }
      },
      "id": "secure",
      "substantiated": {
       "coverage": {
        "den": "51",
        "num": "5",
        "percent": 10
       },
       "lower": {
        "den": "68",
        "num": "5",
        "percent": 7
       },
       "upper": {
        "den": "204",
        "num": "199",
        "percent": 98
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "non-discriminatory",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "rights-grounded",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "representation",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "transparency",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "empowerment",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     }
    ],
    "rights": [
     {
      "declared": {
       "coverage": {
        "den": "59",
        "num": "1",
        "percent": 2
       },
       "lower": {
        "den": "236",
        "num": "1",
        "percent": 0
       },
       "upper": {
        "den": "236",
        "num": "233",
        "percent": 99
       }
      },
      "id": "HR-01",
      "substantiated": {
       "coverage": {
        "den": "59",
        "num": "1",
        "percent": 2
       },
       "lower": {
        "den": "236",
        "num": "1",
        "percent": 0
       },
       "upper": {
        "den": "236",
        "num": "233",
        "percent": 99
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "8",
        "num": "1",
        "percent": 13
       },
       "lower": {
        "den": "32",
        "num": "3",
        "percent": 9
       },
       "upper": {
        "den": "32",
        "num": "31",
        "percent": 97
       }
      },
      "id": "HR-02",
      "substantiated": {
       "coverage": {
        "den": "8",
        "num": "1",
        "percent": 13
       },
       "lower": {
        "den": "32",
        "num": "3",
        "percent": 9
       },
       "upper": {
        "den": "32",
        "num": "31",
        "percent": 97
       }
      }
     }
    ],
    "stages": [
     {
      "declared": {
       "coverage": {
        "den": "66",
        "num": "7",
        "percent": 11
       },
       "lower": {
        "den": "264",
        "num": "17",
        "percent": 6
       },
       "upper": {
        "den": "24",
        "num": "23",
        "percent": 96
       }
      },
      "id": "conception",
      "substantiated": {
       "coverage": {
        "den": "66",
        "num": "7",
        "percent": 11
       },
       "lower": {
        "den": "264",
        "num": "17",
        "percent": 6
       },
       "upper": {
        "den": "24",
        "num": "23",
        "percent": 96
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "design",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     }
    ]
   },
   "words": "Too little is answered to say anything."
  }
 },
 "previewScore": {
  "request application/json": {
   "responses": {
    "design.engagement": {
     "state": "level",
     "level": 2
    }
   },
   "asOf": "2026-12-31"
  },
  "200 application/json": {
   "asOf": "2026-12-31",
   "because": "only 6 of 100 of what is due, by weight, is answered",
   "blocks": [
    {
     "declared": {
      "coverage": {
       "den": "53",
       "num": "4",
       "percent": 8
      },
      "lower": {
       "den": "53",
       "num": "1",
       "percent": 2
      },
      "upper": {
       "den": "53",
       "num": "50",
       "percent": 94
      }
     },
     "id": "POL",
     "substantiated": {
      "coverage": {
       "den": "53",
       "num": "4",
       "percent": 8
      },
      "lower": {
       "den": "53",
       "num": "1",
       "percent": 2
      },
      "upper": {
       "den": "53",
       "num": "50",
       "percent": 94
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "DDS",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "17",
       "num": "2",
       "percent": 12
      },
      "lower": {
       "den": "68",
       "num": "5",
       "percent": 7
      },
      "upper": {
       "den": "68",
       "num": "65",
       "percent": 96
      }
     },
     "id": "ASS",
     "substantiated": {
      "coverage": {
       "den": "17",
       "num": "2",
       "percent": 12
      },
      "lower": {
       "den": "17",
       "num": "1",
       "percent": 6
      },
      "upper": {
       "den": "17",
       "num": "16",
       "percent": 94
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "21",
       "num": "5",
       "percent": 24
      },
      "lower": {
       "den": "28",
       "num": "5",
       "percent": 18
      },
      "upper": {
       "den": "84",
       "num": "79",
       "percent": 94
      }
     },
     "id": "PRI",
     "substantiated": {
      "coverage": {
       "den": "21",
       "num": "5",
       "percent": 24
      },
      "lower": {
       "den": "28",
       "num": "5",
       "percent": 18
      },
      "upper": {
       "den": "84",
       "num": "79",
       "percent": 94
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "ACT",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "TRK",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    },
    {
     "declared": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     },
     "id": "CTX",
     "substantiated": {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "upper": {
       "den": "1",
       "num": "1",
       "percent": 100
      }
     }
    }
   ],
   "checklist": {
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "id": "hrba-tech",
    "published": true,
    "version": "1.0.0"
   },
   "counts": {
    "ahead": 53,
    "answered": 3,
    "due": 50,
    "evidenceAttached": 0,
    "examinedOutside": 0,
    "notApplicableToProfile": 25,
    "open": 47,
    "readBySecondPerson": 1,
    "wordOnly": 2
   },
   "declared": {
    "band": null,
    "bandName": null,
    "best": {
     "den": "100",
     "num": "39",
     "percent": 39
    },
    "caps": [
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.alternatives-considered"
     },
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.power-to-stop"
     }
    ],
    "coverage": {
     "den": "56763",
     "num": "3253",
     "percent": 6
    },
    "final": {
     "den": "378420",
     "num": "12877",
     "percent": 3
    },
    "lower": {
     "den": "378420",
     "num": "12877",
     "percent": 3
    },
    "status": "INSUFFICIENT",
    "upper": {
     "den": "1135260",
     "num": "1108831",
     "percent": 98
    }
   },
   "engineVersion": "0.1.0",
   "evidenceConfidence": {
    "den": "324",
    "num": "5",
    "percent": 2
   },
   "flags": [
    {
     "declared": "open",
     "flag": "MAJOR",
     "item": "conception.alternatives-considered",
     "substantiated": "open"
    },
    {
     "declared": "open",
     "flag": "MAJOR",
     "item": "conception.power-to-stop",
     "substantiated": "open"
    }
   ],
   "gap": {
    "den": "255",
    "num": "1",
    "percent": 0
   },
   "gates": [
    {
     "coverage": {
      "den": "66",
      "num": "7",
      "percent": 11
     },
     "lower": {
      "den": "264",
      "num": "17",
      "percent": 6
     },
     "reasons": [
      {
       "because": "stage score 17/264 < 1/2",
       "result": "BLOCKED"
      },
      {
       "because": "coverage 7/66 < 4/5",
       "result": "NOT_READY"
      },
      {
       "because": "STOP conception.red-lines open",
       "result": "NOT_READY"
      },
      {
       "because": "STOP conception.surveillance-purpose open",
       "result": "NOT_READY"
      }
     ],
     "result": "BLOCKED",
     "stage": "conception",
     "words": "blocked until the reasons are gone"
    },
    {
     "coverage": {
      "den": "96",
      "num": "5",
      "percent": 5
     },
     "lower": {
      "den": "192",
      "num": "5",
      "percent": 3
     },
     "reasons": [
      {
       "because": "stage score 5/192 < 1/2",
       "result": "BLOCKED"
      },
      {
       "because": "coverage 5/96 < 4/5",
       "result": "NOT_READY"
      }
     ],
     "result": "BLOCKED",
     "stage": "design",
     "words": "blocked until the reasons are gone"
    }
   ],
   "nextActions": [
    {
     "because": "it is open; its gain is shown for level 1",
     "flag": "STOP",
     "gainFinal": {
      "den": "5544",
      "num": "65",
      "percent": 1
     },
     "gainLower": {
      "den": "5544",
      "num": "65",
      "percent": 1
     },
     "kind": "answer",
     "subject": "design.irreversible-harm"
    },
    {
     "because": "it is open; its gain is shown for level 1",
     "flag": "STOP",
     "gainFinal": {
      "den": "2332",
      "num": "15",
      "percent": 1
     },
     "gainLower": {
      "den": "2332",
      "num": "15",
      "percent": 1
     },
     "kind": "answer",
     "subject": "conception.red-lines"
    }
   ],
   "notApplicableShare": {
    "den": "1",
    "num": "0",
    "percent": 0
   },
   "notApplicableUnaccepted": {
    "den": "1",
    "num": "0",
    "percent": 0
   },
   "responsesDigest": "ede740ac65d9b8aa9475aa63bc34f8a66d2334693d91e6ad32c5ff835eddf268",
   "ruleset": {
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "id": "ungp",
    "published": true,
    "version": "1.0.0"
   },
   "stage": "design",
   "staleShare": {
    "den": "1",
    "num": "0",
    "percent": 0
   },
   "substantiated": {
    "band": null,
    "bandName": null,
    "best": {
     "den": "100",
     "num": "39",
     "percent": 39
    },
    "caps": [
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.alternatives-considered"
     },
     {
      "binds": false,
      "cap": {
       "den": "100",
       "num": "59",
       "percent": 59
      },
      "cause": "open",
      "kind": "MAJOR",
      "subject": "conception.power-to-stop"
     }
    ],
    "coverage": {
     "den": "56763",
     "num": "3253",
     "percent": 6
    },
    "final": {
     "den": "378420",
     "num": "11393",
     "percent": 3
    },
    "lower": {
     "den": "378420",
     "num": "11393",
     "percent": 3
    },
    "status": "INSUFFICIENT",
    "upper": {
     "den": "1135260",
     "num": "1104379",
     "percent": 97
    }
   },
   "unsetFacts": [
    "usedBy",
    "dataAboutPeople"
   ],
   "verdict": "NO_RESULT_YET",
   "views": {
    "criteria": [
     {
      "declared": {
       "coverage": {
        "den": "5",
        "num": "2",
        "percent": 40
       },
       "lower": {
        "den": "10",
        "num": "1",
        "percent": 10
       },
       "upper": {
        "den": "10",
        "num": "7",
        "percent": 70
       }
      },
      "id": "GP11",
      "substantiated": {
       "coverage": {
        "den": "5",
        "num": "2",
        "percent": 40
       },
       "lower": {
        "den": "10",
        "num": "1",
        "percent": 10
       },
       "upper": {
        "den": "10",
        "num": "7",
        "percent": 70
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "9",
        "num": "2",
        "percent": 22
       },
       "lower": {
        "den": "18",
        "num": "1",
        "percent": 6
       },
       "upper": {
        "den": "6",
        "num": "5",
        "percent": 83
       }
      },
      "id": "GP12",
      "substantiated": {
       "coverage": {
        "den": "9",
        "num": "2",
        "percent": 22
       },
       "lower": {
        "den": "18",
        "num": "1",
        "percent": 6
       },
       "upper": {
        "den": "6",
        "num": "5",
        "percent": 83
       }
      }
     }
    ],
    "groups": [
     {
      "declared": {
       "coverage": {
        "den": "29",
        "num": "1",
        "percent": 3
       },
       "lower": {
        "den": "116",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "116",
        "num": "113",
        "percent": 97
       }
      },
      "id": "RG-01",
      "substantiated": {
       "coverage": {
        "den": "29",
        "num": "1",
        "percent": 3
       },
       "lower": {
        "den": "116",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "116",
        "num": "113",
        "percent": 97
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "19",
        "num": "3",
        "percent": 16
       },
       "lower": {
        "den": "304",
        "num": "27",
        "percent": 9
       },
       "upper": {
        "den": "304",
        "num": "283",
        "percent": 93
       }
      },
      "id": "RG-02",
      "substantiated": {
       "coverage": {
        "den": "19",
        "num": "3",
        "percent": 16
       },
       "lower": {
        "den": "152",
        "num": "11",
        "percent": 7
       },
       "upper": {
        "den": "152",
        "num": "139",
        "percent": 91
       }
      }
     }
    ],
    "matrix": [
     {
      "block": "POL",
      "declared": {
       "coverage": {
        "den": "31",
        "num": "4",
        "percent": 13
       },
       "lower": {
        "den": "31",
        "num": "1",
        "percent": 3
       },
       "upper": {
        "den": "31",
        "num": "28",
        "percent": 90
       }
      },
      "stage": "conception",
      "substantiated": {
       "coverage": {
        "den": "31",
        "num": "4",
        "percent": 13
       },
       "lower": {
        "den": "31",
        "num": "1",
        "percent": 3
       },
       "upper": {
        "den": "31",
        "num": "28",
        "percent": 90
       }
      }
     },
     {
      "block": "DDS",
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "stage": "conception",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     }
    ],
    "panel": [
     {
      "declared": {
       "coverage": {
        "den": "67",
        "num": "10",
        "percent": 15
       },
       "lower": {
        "den": "268",
        "num": "25",
        "percent": 9
       },
       "upper": {
        "den": "268",
        "num": "253",
        "percent": 94
       }
      },
      "id": "participation",
      "substantiated": {
       "coverage": {
        "den": "67",
        "num": "10",
        "percent": 15
       },
       "lower": {
        "den": "67",
        "num": "5",
        "percent": 7
       },
       "upper": {
        "den": "67",
        "num": "62",
        "percent": 93
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "35",
        "num": "4",
        "percent": 11
       },
       "lower": {
        "den": "140",
        "num": "9",
        "percent": 6
       },
       "upper": {
        "den": "20",
        "num": "19",
        "percent": 95
       }
      },
      "id": "accountability",
      "substantiated": {
       "coverage": {
        "den": "35",
        "num": "4",
        "percent": 11
       },
       "lower": {
        "den": "210",
        "num": "11",
        "percent": 5
       },
       "upper": {
        "den": "210",
        "num": "197",
        "percent": 94
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "non-discrimination",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "46",
        "num": "5",
        "percent": 11
       },
       "lower": {
        "den": "92",
        "num": "5",
        "percent": 5
       },
       "upper": {
        "den": "92",
        "num": "87",
        "percent": 95
       }
      },
      "id": "empowerment",
      "substantiated": {
       "coverage": {
        "den": "46",
        "num": "5",
        "percent": 11
       },
       "lower": {
        "den": "184",
        "num": "5",
        "percent": 3
       },
       "upper": {
        "den": "184",
        "num": "169",
        "percent": 92
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "41",
        "num": "1",
        "percent": 2
       },
       "lower": {
        "den": "164",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "164",
        "num": "161",
        "percent": 98
       }
      },
      "id": "legality",
      "substantiated": {
       "coverage": {
        "den": "41",
        "num": "1",
        "percent": 2
       },
       "lower": {
        "den": "164",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "164",
        "num": "161",
        "percent": 98
       }
      }
     }
    ],
    "pillars": [
     {
      "declared": {
       "coverage": {
        "den": "145",
        "num": "7",
        "percent": 5
       },
       "lower": {
        "den": "580",
        "num": "17",
        "percent": 3
       },
       "upper": {
        "den": "580",
        "num": "569",
        "percent": 98
       }
      },
      "id": "do-no-harm",
      "substantiated": {
       "coverage": {
        "den": "145",
        "num": "7",
        "percent": 5
       },
       "lower": {
        "den": "580",
        "num": "17",
        "percent": 3
       },
       "upper": {
        "den": "580",
        "num": "569",
        "percent": 98
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "68",
        "num": "5",
        "percent": 7
       },
       "lower": {
        "den": "136",
        "num": "5",
        "percent": 4
       },
       "upper": {
        "den": "136",
        "num": "131",
        "percent": 96
       }
      },
      "id": "better-world",
      "substantiated": {
       "coverage": {
        "den": "68",
        "num": "5",
        "percent": 7
       },
       "lower": {
        "den": "272",
        "num": "5",
        "percent": 2
       },
       "upper": {
        "den": "272",
        "num": "257",
        "percent": 94
       }
      }
     }
    ],
    "principles": [
     {
      "declared": {
       "coverage": {
        "den": "47",
        "num": "2",
        "percent": 4
       },
       "lower": {
        "den": "94",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "94",
        "num": "91",
        "percent": 97
       }
      },
      "id": "accountable",
      "substantiated": {
       "coverage": {
        "den": "47",
        "num": "2",
        "percent": 4
       },
       "lower": {
        "den": "94",
        "num": "1",
        "percent": 1
       },
       "upper": {
        "den": "94",
        "num": "91",
        "percent": 97
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "51",
        "num": "5",
        "percent": 10
       },
       "lower": {
        "den": "68",
        "num": "5",
        "percent": 7
       },
       "upper": {
        "den": "204",
        "num": "199",
        "percent": 98
       }
      },
      "id": "secure",
      "substantiated": {
       "coverage": {
        "den": "51",
        "num": "5",
        "percent": 10
       },
       "lower": {
        "den": "68",
        "num": "5",
        "percent": 7
       },
       "upper": {
        "den": "204",
        "num": "199",
        "percent": 98
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "non-discriminatory",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "rights-grounded",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "36",
        "num": "5",
        "percent": 14
       },
       "lower": {
        "den": "72",
        "num": "5",
        "percent": 7
       },
       "upper": {
        "den": "72",
        "num": "67",
        "percent": 93
       }
      },
      "id": "representation",
      "substantiated": {
       "coverage": {
        "den": "36",
        "num": "5",
        "percent": 14
       },
       "lower": {
        "den": "144",
        "num": "5",
        "percent": 3
       },
       "upper": {
        "den": "48",
        "num": "43",
        "percent": 90
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "transparency",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "empowerment",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     }
    ],
    "rights": [
     {
      "declared": {
       "coverage": {
        "den": "118",
        "num": "7",
        "percent": 6
       },
       "lower": {
        "den": "118",
        "num": "3",
        "percent": 3
       },
       "upper": {
        "den": "59",
        "num": "57",
        "percent": 97
       }
      },
      "id": "HR-01",
      "substantiated": {
       "coverage": {
        "den": "118",
        "num": "7",
        "percent": 6
       },
       "lower": {
        "den": "472",
        "num": "7",
        "percent": 1
       },
       "upper": {
        "den": "472",
        "num": "451",
        "percent": 96
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "8",
        "num": "1",
        "percent": 13
       },
       "lower": {
        "den": "32",
        "num": "3",
        "percent": 9
       },
       "upper": {
        "den": "32",
        "num": "31",
        "percent": 97
       }
      },
      "id": "HR-02",
      "substantiated": {
       "coverage": {
        "den": "8",
        "num": "1",
        "percent": 13
       },
       "lower": {
        "den": "32",
        "num": "3",
        "percent": 9
       },
       "upper": {
        "den": "32",
        "num": "31",
        "percent": 97
       }
      }
     }
    ],
    "stages": [
     {
      "declared": {
       "coverage": {
        "den": "66",
        "num": "7",
        "percent": 11
       },
       "lower": {
        "den": "264",
        "num": "17",
        "percent": 6
       },
       "upper": {
        "den": "24",
        "num": "23",
        "percent": 96
       }
      },
      "id": "conception",
      "substantiated": {
       "coverage": {
        "den": "66",
        "num": "7",
        "percent": 11
       },
       "lower": {
        "den": "264",
        "num": "17",
        "percent": 6
       },
       "upper": {
        "den": "24",
        "num": "23",
        "percent": 96
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "96",
        "num": "5",
        "percent": 5
       },
       "lower": {
        "den": "192",
        "num": "5",
        "percent": 3
       },
       "upper": {
        "den": "192",
        "num": "187",
        "percent": 97
       }
      },
      "id": "design",
      "substantiated": {
       "coverage": {
        "den": "96",
        "num": "5",
        "percent": 5
       },
       "lower": {
        "den": "384",
        "num": "5",
        "percent": 1
       },
       "upper": {
        "den": "128",
        "num": "123",
        "percent": 96
       }
      }
     }
    ]
   },
   "words": "Too little is answered to say anything."
  }
 },
 "readHistory": {
  "200 application/json": {
   "scope": "assessment:0193527a-0000-7000-8000-000000000014",
   "items": [
    {
     "seq": 1,
     "id": "0193527a-0000-7000-9000-000000000001",
     "at": "2026-11-22T09:00:00.000Z",
     "type": "assessment.started",
     "actor": {
      "keyId": "0193527a-0000-7000-8000-000000000004",
      "name": "founder",
      "organisationId": "0193527a-0000-7000-8000-000000000003",
      "role": "company"
     },
     "itemId": null,
     "before": null,
     "after": {
      "archivedAt": null,
      "checklist": {
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "id": "hrba-tech",
       "version": "1.0.0"
      },
      "createdAt": "2026-11-22T09:00:00.000Z",
      "description": "Sorts patients who wait in emergency wards, for the ministry of health.",
      "id": "0193527a-0000-7000-8000-000000000014",
      "language": "en",
      "organisationId": "0193527a-0000-7000-8000-000000000003",
      "product": {
       "id": "0193527a-0000-7000-8000-000000000008",
       "name": "ClinicQueue"
      },
      "profile": {
       "decidesAbout": [
        "health-care"
       ],
       "organisationSize": "under-50",
       "technologies": [
        "ai",
        "health"
       ]
      },
      "revision": 1,
      "ruleset": {
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "id": "ungp",
       "version": "1.0.0"
      },
      "stage": "design",
      "updatedAt": "2026-11-22T09:00:00.000Z"
     },
     "salt": "c2FsdC1vZi0yNTYtYml0cw",
     "payloadDigest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "previous": null,
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    },
    {
     "seq": 2,
     "id": "0193527a-0000-7000-9000-000000000002",
     "at": "2026-11-22T09:00:00.000Z",
     "type": "response.recorded",
     "actor": {
      "keyId": "0193527a-0000-7000-8000-000000000004",
      "name": "founder",
      "organisationId": "0193527a-0000-7000-8000-000000000003",
      "role": "company"
     },
     "itemId": "conception.foreseeable-misuse",
     "before": null,
     "after": {
      "assessmentRevision": 2,
      "response": {
       "evidence": [
        {
         "madeBy": "product lead",
         "madeOn": "2026-05-12",
         "shows": "Each misuse we thought of, and what we changed because of it",
         "title": "Notes of the misuse session",
         "url": "https://docs.example.org/misuse-session",
         "validUntil": "2027-05-12"
        }
       ],
       "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
       "level": 3,
       "state": "level"
      },
      "revision": 1
     },
     "salt": "c2FsdC1vZi0yNTYtYml0cw",
     "payloadDigest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "previous": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    }
   ],
   "nextCursor": "2"
  }
 },
 "beginUpload": {
  "request application/json": {
   "name": "misuse-session.txt",
   "size": 7,
   "aboutPeople": "staff",
   "note": "Notes of the misuse session, without names."
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000017",
   "name": "misuse-session.txt",
   "size": 7,
   "offset": 0,
   "aboutPeople": "staff",
   "note": "Notes of the misuse session, without names.",
   "expiresAt": "2026-11-23T09:00:00.000Z",
   "state": "open"
  }
 },
 "giveUpUpload": {
  "204 ": "…"
 },
 "readUpload": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000017",
   "name": "misuse-session.txt",
   "size": 7,
   "offset": 0,
   "aboutPeople": "staff",
   "note": "Notes of the misuse session, without names.",
   "expiresAt": "2026-11-23T09:00:00.000Z",
   "state": "open"
  }
 },
 "appendUpload": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000017",
   "name": "misuse-session.txt",
   "size": 7,
   "offset": 7,
   "aboutPeople": "staff",
   "note": "Notes of the misuse session, without names.",
   "expiresAt": "2026-11-23T09:00:00.000Z",
   "state": "recorded",
   "file": "90e63d85fa1ab2c8ed65222f3ebd794b1e524b4b7cf84bec451542d0451b2985"
  }
 },
 "listFiles": {
  "200 application/json": {
   "revision": 7,
   "items": [
    {
     "id": "90e63d85fa1ab2c8ed65222f3ebd794b1e524b4b7cf84bec451542d0451b2985",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "aboutPeople": "staff",
     "mediaType": "text/plain",
     "name": "misuse-session.txt",
     "note": "Notes of the misuse session, without names.",
     "originalSha256": "90e63d85fa1ab2c8ed65222f3ebd794b1e524b4b7cf84bec451542d0451b2985",
     "sha256": "90e63d85fa1ab2c8ed65222f3ebd794b1e524b4b7cf84bec451542d0451b2985",
     "size": 7,
     "stripped": []
    }
   ]
  }
 },
 "downloadFile": {
  "200 application/octet-stream": "minutes…"
 },
 "withdrawFile": {
  "204 ": "…"
 },
 "createTradeOff": {
  "request application/json": {
   "title": "Triage trade-off",
   "description": "Triage note: faster triage against a record that a patient cannot see",
   "rightsFor": [
    "HR-01"
   ],
   "groupsFor": [
    "RG-01"
   ],
   "rightsAgainst": [
    "HR-02"
   ],
   "groupsAgainst": [
    "RG-01"
   ],
   "legality": "The health records act, in force since 2019.",
   "legitimateAim": "Those who need help most are seen first.",
   "necessity": "Without the record nobody can tell who needs help most.",
   "proportionality": "The record is kept for a day and read by two roles.",
   "alternatives": "A paper list was tried and lost patients.",
   "decision": "Kept, with a notice that patients can read.",
   "decidedBy": "product lead",
   "decidedOn": "2026-05-12",
   "dissent": [
    {
     "role": "nurse adviser",
     "words": "A day is too long."
    }
   ]
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000018",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "title": "Triage trade-off",
   "description": "Triage note: faster triage against a record that a patient cannot see",
   "rightsFor": [
    "HR-01"
   ],
   "groupsFor": [
    "RG-01"
   ],
   "rightsAgainst": [
    "HR-02"
   ],
   "groupsAgainst": [
    "RG-01"
   ],
   "legality": "The health records act, in force since 2019.",
   "legitimateAim": "Those who need help most are seen first.",
   "necessity": "Without the record nobody can tell who needs help most.",
   "proportionality": "The record is kept for a day and read by two roles.",
   "alternatives": "A paper list was tried and lost patients.",
   "decision": "Kept, with a notice that patients can read.",
   "decidedBy": "product lead",
   "decidedOn": "2026-05-12",
   "dissent": [
    {
     "role": "nurse adviser",
     "words": "A day is too long."
    }
   ],
   "impacts": []
  }
 },
 "listTradeOffs": {
  "200 application/json": {
   "revision": 9,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000018",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "alternatives": "A paper list was tried and lost patients.",
     "decidedBy": "product lead",
     "decidedOn": "2026-05-12",
     "decision": "Kept, with a notice that patients can read.",
     "description": "Triage note: faster triage against a record that a patient cannot see",
     "dissent": [
      {
       "role": "nurse adviser",
       "words": "A day is too long."
      }
     ],
     "groupsAgainst": [
      "RG-01"
     ],
     "groupsFor": [
      "RG-01"
     ],
     "impacts": [],
     "legality": "The health records act, in force since 2019.",
     "legitimateAim": "Those who need help most are seen first.",
     "necessity": "Without the record nobody can tell who needs help most.",
     "proportionality": "The record is kept for a day and read by two roles.",
     "rightsAgainst": [
      "HR-02"
     ],
     "rightsFor": [
      "HR-01"
     ],
     "title": "Triage trade-off"
    }
   ]
  }
 },
 "readTradeOff": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000018",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "alternatives": "A paper list was tried and lost patients.",
   "decidedBy": "product lead",
   "decidedOn": "2026-05-12",
   "decision": "Kept, with a notice that patients can read.",
   "description": "Triage note: faster triage against a record that a patient cannot see",
   "dissent": [
    {
     "role": "nurse adviser",
     "words": "A day is too long."
    }
   ],
   "groupsAgainst": [
    "RG-01"
   ],
   "groupsFor": [
    "RG-01"
   ],
   "impacts": [],
   "legality": "The health records act, in force since 2019.",
   "legitimateAim": "Those who need help most are seen first.",
   "necessity": "Without the record nobody can tell who needs help most.",
   "proportionality": "The record is kept for a day and read by two roles.",
   "rightsAgainst": [
    "HR-02"
   ],
   "rightsFor": [
    "HR-01"
   ],
   "title": "Triage trade-off"
  }
 },
 "replaceTradeOff": {
  "request application/json": {
   "title": "Triage trade-off",
   "description": "Triage note: faster triage against a record that a patient cannot see",
   "rightsFor": [
    "HR-01"
   ],
   "groupsFor": [
    "RG-01"
   ],
   "rightsAgainst": [
    "HR-02"
   ],
   "groupsAgainst": [
    "RG-01"
   ],
   "legality": "The health records act, in force since 2019.",
   "legitimateAim": "Those who need help most are seen first.",
   "necessity": "Without the record nobody can tell who needs help most.",
   "proportionality": "The record is kept for a day and read by two roles.",
   "alternatives": "A paper list was tried and lost patients.",
   "decision": "Kept for six hours, with a notice that patients can read.",
   "decidedBy": "product lead",
   "decidedOn": "2026-05-12",
   "dissent": [
    {
     "role": "nurse adviser",
     "words": "A day is too long."
    }
   ]
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000018",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "title": "Triage trade-off",
   "description": "Triage note: faster triage against a record that a patient cannot see",
   "rightsFor": [
    "HR-01"
   ],
   "groupsFor": [
    "RG-01"
   ],
   "rightsAgainst": [
    "HR-02"
   ],
   "groupsAgainst": [
    "RG-01"
   ],
   "legality": "The health records act, in force since 2019.",
   "legitimateAim": "Those who need help most are seen first.",
   "necessity": "Without the record nobody can tell who needs help most.",
   "proportionality": "The record is kept for a day and read by two roles.",
   "alternatives": "A paper list was tried and lost patients.",
   "decision": "Kept for six hours, with a notice that patients can read.",
   "decidedBy": "product lead",
   "decidedOn": "2026-05-12",
   "dissent": [
    {
     "role": "nurse adviser",
     "words": "A day is too long."
    }
   ],
   "impacts": []
  }
 },
 "readRegister": {
  "200 application/json": {
   "impacts": [],
   "undecidedHarms": [
    {
     "harm": "treated-worse-by-tool",
     "module": "health",
     "title": "A device or score works worse for some bodies, and they are treated last",
     "story": "A finger clip reads too much oxygen in dark skin, and a score takes low past spending for good health. Patients from poor districts wait longer, get less and die more often. The ward sees only numbers, and no number looks wrong.",
     "rights": [
      "HR-01",
      "HR-02",
      "HR-32",
      "HR-35",
      "HR-37"
     ],
     "groups": [
      "RG-16",
      "RG-20",
      "RG-12",
      "RG-14",
      "RG-24"
     ],
     "talkTo": "Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
     "severity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 5,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "100,000 people or more, or most of a group.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "because": "technologies includes health or decidesAbout includes health-care"
    },
    {
     "harm": "health-secret-out",
     "module": "health",
     "title": "A diagnosis reaches an employer, a family or an insurer",
     "story": "A reminder on a locked screen, a bill or a sold audience tells that a man has HIV. His landlord and his brothers learn it in one week. He loses home and work, stops the treatment for fear of being seen, and falls ill.",
     "rights": [
      "HR-11",
      "HR-12",
      "HR-32",
      "HR-27",
      "HR-31",
      "HR-07"
     ],
     "groups": [
      "RG-24",
      "RG-13",
      "RG-12",
      "RG-26",
      "RG-04"
     ],
     "talkTo": "A self-help group of people with HIV or mental illness, a pharmacist, and a lawyer who handles discrimination at work.",
     "severity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 4,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "Fewer than 100,000 people.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "because": "technologies includes health or decidesAbout includes health-care"
    }
   ],
   "warnings": [
    {
     "code": "EMPTY_REGISTER",
     "words": "nobody has written an impact into the register",
     "subjects": []
    },
    {
     "code": "NOTHING_GRAVE",
     "words": "no impact of class 1 or 2 is in the register of a product with a heightened profile: childrenReachable is true",
     "subjects": []
    },
    {
     "code": "HARMS_UNDECIDED",
     "words": "seeded harms await a decision",
     "subjects": [
      "treated-worse-by-tool",
      "health-secret-out"
     ]
    },
    {
     "code": "FACTS_WITHOUT_REASON",
     "words": "facts of the profile rule out a heightened trigger without a reason on record",
     "subjects": [
      "technologies",
      "decidesAbout"
     ]
    }
   ],
   "tradeOffs": [
    {
     "id": "0193527a-0000-7000-8000-000000000018",
     "revision": 2,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "alternatives": "A paper list was tried and lost patients.",
     "decidedBy": "product lead",
     "decidedOn": "2026-05-12",
     "decision": "Kept for six hours, with a notice that patients can read.",
     "description": "Triage note: faster triage against a record that a patient cannot see",
     "dissent": [
      {
       "role": "nurse adviser",
       "words": "A day is too long."
      }
     ],
     "groupsAgainst": [
      "RG-01"
     ],
     "groupsFor": [
      "RG-01"
     ],
     "impacts": [],
     "legality": "The health records act, in force since 2019.",
     "legitimateAim": "Those who need help most are seen first.",
     "necessity": "Without the record nobody can tell who needs help most.",
     "proportionality": "The record is kept for a day and read by two roles.",
     "rightsAgainst": [
      "HR-02"
     ],
     "rightsFor": [
      "HR-01"
     ],
     "title": "Triage trade-off"
    }
   ],
   "engagement": {
    "count": 0,
    "withPeople": 0,
    "included": null
   },
   "contests": [],
   "actions": [],
   "files": [],
   "evidenceMarks": [],
   "audits": [],
   "findings": [],
   "factBases": [],
   "waivers": [],
   "gatePasses": [],
   "changes": []
  }
 },
 "withdrawTradeOff": {
  "204 ": "…"
 },
 "createGrant": {
  "request application/json": {
   "organisationId": "0193527a-0000-7000-8000-000000000002"
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000033",
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "organisationId": "0193527a-0000-7000-8000-000000000002",
   "organisationName": "Rights Auditors",
   "createdAt": "2026-11-22T09:00:00.000Z",
   "expiresAt": null,
   "withdrawnAt": null
  }
 },
 "createEvidenceMark": {
  "request application/json": {
   "item": "conception.foreseeable-misuse",
   "piece": "7e77e7bdfef6c19c5fd22a2433f5cc7bd864a214ade33dcaffd7ac67c6d594f5",
   "mark": "could-not-open",
   "because": "The address asks for a password that I was not given."
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000020",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "reviewer",
    "name": "clinical adviser"
   },
   "item": "conception.foreseeable-misuse",
   "piece": "7e77e7bdfef6c19c5fd22a2433f5cc7bd864a214ade33dcaffd7ac67c6d594f5",
   "mark": "could-not-open",
   "because": "The address asks for a password that I was not given.",
   "current": true,
   "position": 0
  }
 },
 "listEvidenceMarks": {
  "200 application/json": {
   "revision": 12,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000020",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "reviewer",
      "name": "clinical adviser"
     },
     "because": "The address asks for a password that I was not given.",
     "item": "conception.foreseeable-misuse",
     "mark": "could-not-open",
     "piece": "7e77e7bdfef6c19c5fd22a2433f5cc7bd864a214ade33dcaffd7ac67c6d594f5",
     "current": true,
     "position": 0
    }
   ]
  }
 },
 "readEvidenceMark": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000020",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "reviewer",
    "name": "clinical adviser"
   },
   "because": "The address asks for a password that I was not given.",
   "item": "conception.foreseeable-misuse",
   "mark": "could-not-open",
   "piece": "7e77e7bdfef6c19c5fd22a2433f5cc7bd864a214ade33dcaffd7ac67c6d594f5",
   "current": true,
   "position": 0
  }
 },
 "withdrawEvidenceMark": {
  "204 ": "…"
 },
 "recordFactBasis": {
  "request application/json": {
   "because": "It sorts what the nurses type in. No camera, microphone or reader of fingers is connected.",
   "evidence": [
    {
     "title": "List of parts",
     "shows": "everything that is connected to the queue",
     "url": "https://example.org/parts",
     "madeBy": "technical lead",
     "madeOn": "2026-09-01"
    }
   ]
  },
  "200 application/json": {
   "id": "technologies",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "fact": "technologies",
   "because": "It sorts what the nurses type in. No camera, microphone or reader of fingers is connected.",
   "evidence": [
    {
     "title": "List of parts",
     "shows": "everything that is connected to the queue",
     "url": "https://example.org/parts",
     "madeBy": "technical lead",
     "madeOn": "2026-09-01"
    }
   ],
   "value": [
    "ai",
    "health"
   ],
   "current": true,
   "assurance": "A1"
  }
 },
 "readFactBasis": {
  "200 application/json": {
   "id": "technologies",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "fact": "technologies",
   "because": "It sorts what the nurses type in. No camera, microphone or reader of fingers is connected.",
   "evidence": [
    {
     "madeBy": "technical lead",
     "madeOn": "2026-09-01",
     "shows": "everything that is connected to the queue",
     "title": "List of parts",
     "url": "https://example.org/parts"
    }
   ],
   "value": [
    "ai",
    "health"
   ],
   "current": true,
   "assurance": "A1"
  }
 },
 "listFacts": {
  "200 application/json": {
   "revision": 14,
   "items": [
    {
     "fact": "technologies",
     "question": "What does the product contain or rely on?",
     "value": [
      "ai",
      "health"
     ],
     "triggers": "ruled-out",
     "assurance": "A1",
     "basis": {
      "id": "technologies",
      "revision": 1,
      "createdAt": "2026-11-22T09:00:00.000Z",
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "author": {
       "role": "company",
       "name": "founder"
      },
      "fact": "technologies",
      "because": "It sorts what the nurses type in. No camera, microphone or reader of fingers is connected.",
      "evidence": [
       {
        "madeBy": "technical lead",
        "madeOn": "2026-09-01",
        "shows": "everything that is connected to the queue",
        "title": "List of parts",
        "url": "https://example.org/parts"
       }
      ],
      "value": [
       "ai",
       "health"
      ],
      "current": true,
      "assurance": "A1"
     }
    },
    {
     "fact": "usedBy",
     "question": "Who could use or buy it?",
     "value": null,
     "triggers": "unknown",
     "assurance": "A0",
     "basis": null
    }
   ]
  }
 },
 "listContradictions": {
  "200 application/json": {
   "revision": 14,
   "language": "en",
   "items": [
    {
     "fact": "usedBy",
     "said": null,
     "expected": "public-authority",
     "source": "description",
     "where": "/product/description",
     "entry": null,
     "against": "ministry",
     "againstFact": null,
     "words": "The description says “ministry”; the profile does not say: “Who could use or buy it?” with “A public authority”. A word is a hint: a reader judges what it means.",
     "toDo": "The profile says nothing here, which counts as yes: say what is so."
    }
   ]
  }
 },
 "withdrawFactBasis": {
  "204 ": "…"
 },
 "openAudit": {
  "request application/json": {
   "auditors": [
    {
     "role": "Clinical lead auditor",
     "competence": "Ten years of audits in health care"
    }
   ],
   "paidBy": "The company, by a fixed fee agreed before",
   "ties": "none"
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000021",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "auditors": [
    {
     "role": "Clinical lead auditor",
     "competence": "Ten years of audits in health care"
    }
   ],
   "paidBy": "The company, by a fixed fee agreed before",
   "ties": "none",
   "organisation": {
    "id": "0193527a-0000-7000-8000-000000000002",
    "name": "Rights Auditors"
   },
   "endedAt": null,
   "sample": null,
   "withdrawnAt": null,
   "state": "open",
   "checked": 0,
   "changedSince": 0
  }
 },
 "extendSample": {
  "request application/json": {
   "size": 3,
   "add": [
    {
     "subject": {
      "kind": "item",
      "id": "conception.foreseeable-misuse"
     },
     "because": "the company asked what is missing"
    }
   ]
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000021",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "auditors": [
    {
     "competence": "Ten years of audits in health care",
     "role": "Clinical lead auditor"
    }
   ],
   "endedAt": null,
   "organisation": {
    "id": "0193527a-0000-7000-8000-000000000002",
    "name": "Rights Auditors"
   },
   "paidBy": "The company, by a fixed fee agreed before",
   "sample": {
    "proposedAt": "2026-11-22T09:00:00.000Z",
    "of": 6,
    "chosen": [
     {
      "subject": {
       "kind": "fact",
       "id": "technologies"
      },
      "because": "its answer rules out a heightened trigger",
      "by": "service"
     },
     {
      "subject": {
       "kind": "fact",
       "id": "decidesAbout"
      },
      "because": "its answer rules out a heightened trigger",
      "by": "service"
     },
     {
      "subject": {
       "kind": "item",
       "id": "conception.foreseeable-misuse"
      },
      "because": "a critical question",
      "by": "service"
     }
    ]
   },
   "ties": "none",
   "withdrawnAt": null,
   "state": "open",
   "checked": 0,
   "changedSince": 0
  }
 },
 "createFinding": {
  "request application/json": {
   "audit": "0193527a-0000-7000-8000-000000000021",
   "subject": {
    "kind": "item",
    "id": "conception.foreseeable-misuse"
   },
   "verdict": "override",
   "because": "Misuse session: we read the notes and spoke with who wrote them",
   "level": 2
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000022",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "audit": "0193527a-0000-7000-8000-000000000021",
   "subject": {
    "kind": "item",
    "id": "conception.foreseeable-misuse"
   },
   "verdict": "override",
   "because": "Misuse session: we read the notes and spoke with who wrote them",
   "level": 2,
   "evidence": [],
   "corroboration": null,
   "subjectRevision": 1,
   "upward": false,
   "replyUntil": "2026-12-12",
   "reply": null,
   "decideUntil": null,
   "decision": null,
   "finalOn": null,
   "state": "awaiting-reply"
  }
 },
 "replyToFinding": {
  "request application/json": {
   "accepted": false,
   "words": "A second session was held in June; its notes are in the same folder."
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000022",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "audit": "0193527a-0000-7000-8000-000000000021",
   "because": "Misuse session: we read the notes and spoke with who wrote them",
   "corroboration": null,
   "evidence": [],
   "level": 2,
   "subject": {
    "id": "conception.foreseeable-misuse",
    "kind": "item"
   },
   "subjectRevision": 1,
   "upward": false,
   "verdict": "override",
   "replyUntil": "2026-12-12",
   "reply": {
    "at": "2026-11-22T09:00:00.000Z",
    "by": {
     "role": "company",
     "name": "founder"
    },
    "accepted": false,
    "words": "A second session was held in June; its notes are in the same folder.",
    "evidence": []
   },
   "decideUntil": "2026-12-12",
   "decision": null,
   "finalOn": null,
   "state": "awaiting-decision"
  }
 },
 "decideFinding": {
  "request application/json": {
   "outcome": "upheld",
   "words": "The second session had no patient in it, either."
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000022",
   "revision": 3,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "audit": "0193527a-0000-7000-8000-000000000021",
   "because": "Misuse session: we read the notes and spoke with who wrote them",
   "corroboration": null,
   "evidence": [],
   "level": 2,
   "subject": {
    "id": "conception.foreseeable-misuse",
    "kind": "item"
   },
   "subjectRevision": 1,
   "upward": false,
   "verdict": "override",
   "replyUntil": "2026-12-12",
   "reply": {
    "accepted": false,
    "at": "2026-11-22T09:00:00.000Z",
    "by": {
     "role": "company",
     "name": "founder"
    },
    "evidence": [],
    "words": "A second session was held in June; its notes are in the same folder."
   },
   "decideUntil": "2026-12-12",
   "decision": {
    "at": "2026-11-22T09:00:00.000Z",
    "by": {
     "role": "auditor",
     "name": "lead auditor"
    },
    "outcome": "upheld",
    "level": null,
    "words": "The second session had no patient in it, either."
   },
   "finalOn": "2026-11-22",
   "state": "final"
  }
 },
 "listFindings": {
  "200 application/json": {
   "revision": 20,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000022",
     "revision": 3,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "auditor",
      "name": "lead auditor"
     },
     "audit": "0193527a-0000-7000-8000-000000000021",
     "because": "Misuse session: we read the notes and spoke with who wrote them",
     "corroboration": null,
     "evidence": [],
     "level": 2,
     "subject": {
      "id": "conception.foreseeable-misuse",
      "kind": "item"
     },
     "subjectRevision": 1,
     "upward": false,
     "verdict": "override",
     "replyUntil": "2026-12-12",
     "reply": {
      "accepted": false,
      "at": "2026-11-22T09:00:00.000Z",
      "by": {
       "role": "company",
       "name": "founder"
      },
      "evidence": [],
      "words": "A second session was held in June; its notes are in the same folder."
     },
     "decideUntil": "2026-12-12",
     "decision": {
      "at": "2026-11-22T09:00:00.000Z",
      "by": {
       "role": "auditor",
       "name": "lead auditor"
      },
      "outcome": "upheld",
      "level": null,
      "words": "The second session had no patient in it, either."
     },
     "finalOn": "2026-11-22",
     "state": "final"
    }
   ]
  }
 },
 "readFinding": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000022",
   "revision": 3,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "audit": "0193527a-0000-7000-8000-000000000021",
   "because": "Misuse session: we read the notes and spoke with who wrote them",
   "corroboration": null,
   "evidence": [],
   "level": 2,
   "subject": {
    "id": "conception.foreseeable-misuse",
    "kind": "item"
   },
   "subjectRevision": 1,
   "upward": false,
   "verdict": "override",
   "replyUntil": "2026-12-12",
   "reply": {
    "accepted": false,
    "at": "2026-11-22T09:00:00.000Z",
    "by": {
     "role": "company",
     "name": "founder"
    },
    "evidence": [],
    "words": "A second session was held in June; its notes are in the same folder."
   },
   "decideUntil": "2026-12-12",
   "decision": {
    "at": "2026-11-22T09:00:00.000Z",
    "by": {
     "role": "auditor",
     "name": "lead auditor"
    },
    "outcome": "upheld",
    "level": null,
    "words": "The second session had no patient in it, either."
   },
   "finalOn": "2026-11-22",
   "state": "final"
  }
 },
 "endAudit": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000021",
   "revision": 3,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "auditors": [
    {
     "competence": "Ten years of audits in health care",
     "role": "Clinical lead auditor"
    }
   ],
   "endedAt": "2026-11-22T09:00:00.000Z",
   "organisation": {
    "id": "0193527a-0000-7000-8000-000000000002",
    "name": "Rights Auditors"
   },
   "paidBy": "The company, by a fixed fee agreed before",
   "sample": {
    "chosen": [
     {
      "because": "its answer rules out a heightened trigger",
      "by": "service",
      "subject": {
       "id": "technologies",
       "kind": "fact"
      }
     },
     {
      "because": "its answer rules out a heightened trigger",
      "by": "service",
      "subject": {
       "id": "decidesAbout",
       "kind": "fact"
      }
     },
     {
      "because": "a critical question",
      "by": "service",
      "subject": {
       "id": "conception.foreseeable-misuse",
       "kind": "item"
      }
     }
    ],
    "of": 6,
    "proposedAt": "2026-11-22T09:00:00.000Z"
   },
   "ties": "none",
   "withdrawnAt": null,
   "state": "ended",
   "checked": 1,
   "changedSince": 0
  }
 },
 "listAudits": {
  "200 application/json": {
   "revision": 21,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000021",
     "revision": 3,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "auditor",
      "name": "lead auditor"
     },
     "auditors": [
      {
       "competence": "Ten years of audits in health care",
       "role": "Clinical lead auditor"
      }
     ],
     "endedAt": "2026-11-22T09:00:00.000Z",
     "organisation": {
      "id": "0193527a-0000-7000-8000-000000000002",
      "name": "Rights Auditors"
     },
     "paidBy": "The company, by a fixed fee agreed before",
     "sample": {
      "chosen": [
       {
        "because": "its answer rules out a heightened trigger",
        "by": "service",
        "subject": {
         "id": "technologies",
         "kind": "fact"
        }
       },
       {
        "because": "its answer rules out a heightened trigger",
        "by": "service",
        "subject": {
         "id": "decidesAbout",
         "kind": "fact"
        }
       },
       {
        "because": "a critical question",
        "by": "service",
        "subject": {
         "id": "conception.foreseeable-misuse",
         "kind": "item"
        }
       }
      ],
      "of": 6,
      "proposedAt": "2026-11-22T09:00:00.000Z"
     },
     "ties": "none",
     "withdrawnAt": null,
     "state": "ended",
     "checked": 1,
     "changedSince": 0
    }
   ]
  }
 },
 "readAudit": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000021",
   "revision": 3,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "lead auditor"
   },
   "auditors": [
    {
     "competence": "Ten years of audits in health care",
     "role": "Clinical lead auditor"
    }
   ],
   "endedAt": "2026-11-22T09:00:00.000Z",
   "organisation": {
    "id": "0193527a-0000-7000-8000-000000000002",
    "name": "Rights Auditors"
   },
   "paidBy": "The company, by a fixed fee agreed before",
   "sample": {
    "chosen": [
     {
      "because": "its answer rules out a heightened trigger",
      "by": "service",
      "subject": {
       "id": "technologies",
       "kind": "fact"
      }
     },
     {
      "because": "its answer rules out a heightened trigger",
      "by": "service",
      "subject": {
       "id": "decidesAbout",
       "kind": "fact"
      }
     },
     {
      "because": "a critical question",
      "by": "service",
      "subject": {
       "id": "conception.foreseeable-misuse",
       "kind": "item"
      }
     }
    ],
    "of": 6,
    "proposedAt": "2026-11-22T09:00:00.000Z"
   },
   "ties": "none",
   "withdrawnAt": null,
   "state": "ended",
   "checked": 1,
   "changedSince": 0
  }
 },
 "listReadings": {
  "200 application/json": {
   "items": [
    {
     "seq": 1,
     "at": "2026-11-22T09:00:00.000Z",
     "organisationId": "0193527a-0000-7000-8000-000000000002",
     "keyId": "0193527a-0000-7000-8000-000000000006",
     "name": "lead auditor",
     "operation": "readFactBasis",
     "path": "/v1/assessments/0193527a-0000-7000-8000-000000000014/facts/technologies/basis",
     "status": 200,
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    },
    {
     "seq": 2,
     "at": "2026-11-22T09:00:00.000Z",
     "organisationId": "0193527a-0000-7000-8000-000000000002",
     "keyId": "0193527a-0000-7000-8000-000000000006",
     "name": "lead auditor",
     "operation": "listFacts",
     "path": "/v1/assessments/0193527a-0000-7000-8000-000000000014/facts",
     "status": 200,
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    },
    {
     "seq": 3,
     "at": "2026-11-22T09:00:00.000Z",
     "organisationId": "0193527a-0000-7000-8000-000000000002",
     "keyId": "0193527a-0000-7000-8000-000000000006",
     "name": "lead auditor",
     "operation": "listContradictions",
     "path": "/v1/assessments/0193527a-0000-7000-8000-000000000014/contradictions",
     "status": 200,
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    }
   ],
   "nextCursor": "3"
  }
 },
 "listListings": {
  "200 application/json": {
   "items": [
    {
     "seq": 1,
     "at": "2026-11-22T09:00:00.000Z",
     "organisationId": "0193527a-0000-7000-8000-000000000002",
     "keyId": "0193527a-0000-7000-8000-000000000006",
     "name": "lead auditor",
     "operation": "listAssessments",
     "path": "/v1/assessments",
     "status": 200,
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "assessments": [
      "0193527a-0000-7000-8000-000000000014"
     ]
    }
   ],
   "nextCursor": null
  }
 },
 "withdrawGrant": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000033",
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "organisationId": "0193527a-0000-7000-8000-000000000002",
   "organisationName": "Rights Auditors",
   "createdAt": "2026-11-22T09:00:00.000Z",
   "expiresAt": null,
   "withdrawnAt": "2026-11-22T09:00:00.000Z"
  }
 },
 "createAction": {
  "request application/json": {
   "title": "Waiting room: a notice in plain words",
   "what": "Waiting room note: say in the waiting room what is sorted, and how to say no",
   "ownerRole": "product lead",
   "dueOn": "2026-12-15",
   "items": [
    "conception.red-lines"
   ]
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000023",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "title": "Waiting room: a notice in plain words",
   "what": "Waiting room note: say in the waiting room what is sorted, and how to say no",
   "ownerRole": "product lead",
   "dueOn": "2026-12-15",
   "items": [
    "conception.red-lines"
   ],
   "status": "planned",
   "doneOn": null,
   "note": "",
   "impacts": [],
   "from": null,
   "overdue": false
  }
 },
 "takeActions": {
  "request application/json": {
   "first": 2,
   "ownerRole": "product lead",
   "dueOn": "2027-03-31"
  },
  "200 application/json": {
   "revision": 23,
   "created": [
    "0193527a-0000-7000-8000-000000000024",
    "0193527a-0000-7000-8000-000000000025"
   ],
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000024",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "title": "Answer it: Before anyone is exposed, how fully do you remove from the design the harms that nobody could undo?",
     "what": "Answer it.\nIt is open.",
     "ownerRole": "product lead",
     "dueOn": "2027-03-31",
     "status": "planned",
     "doneOn": null,
     "note": "",
     "items": [
      "design.irreversible-harm"
     ],
     "impacts": [],
     "from": {
      "kind": "answer",
      "subject": "design.irreversible-harm"
     },
     "overdue": false
    },
    {
     "id": "0193527a-0000-7000-8000-000000000025",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "title": "Answer it: How firmly have you decided, before anyone asks, which uses of your product you will refuse?",
     "what": "Answer it.\nIt is open.",
     "ownerRole": "product lead",
     "dueOn": "2027-03-31",
     "status": "planned",
     "doneOn": null,
     "note": "",
     "items": [
      "conception.red-lines"
     ],
     "impacts": [],
     "from": {
      "kind": "answer",
      "subject": "conception.red-lines"
     },
     "overdue": false
    }
   ]
  }
 },
 "listActions": {
  "200 application/json": {
   "revision": 23,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000023",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "doneOn": null,
     "dueOn": "2026-12-15",
     "from": null,
     "impacts": [],
     "items": [
      "conception.red-lines"
     ],
     "note": "",
     "ownerRole": "product lead",
     "status": "planned",
     "title": "Waiting room: a notice in plain words",
     "what": "Waiting room note: say in the waiting room what is sorted, and how to say no",
     "overdue": false
    },
    {
     "id": "0193527a-0000-7000-8000-000000000024",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "doneOn": null,
     "dueOn": "2027-03-31",
     "from": {
      "kind": "answer",
      "subject": "design.irreversible-harm"
     },
     "impacts": [],
     "items": [
      "design.irreversible-harm"
     ],
     "note": "",
     "ownerRole": "product lead",
     "status": "planned",
     "title": "Answer it: Before anyone is exposed, how fully do you remove from the design the harms that nobody could undo?",
     "what": "Answer it.\nIt is open.",
     "overdue": false
    },
    {
     "id": "0193527a-0000-7000-8000-000000000025",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "doneOn": null,
     "dueOn": "2027-03-31",
     "from": {
      "kind": "answer",
      "subject": "conception.red-lines"
     },
     "impacts": [],
     "items": [
      "conception.red-lines"
     ],
     "note": "",
     "ownerRole": "product lead",
     "status": "planned",
     "title": "Answer it: How firmly have you decided, before anyone asks, which uses of your product you will refuse?",
     "what": "Answer it.\nIt is open.",
     "overdue": false
    }
   ]
  },
  "200 text/csv": "\"title\",\"description\",\"due_date\",\"owner_role\",\"status\",\"overdue\",\"done_on\",\"note\",\"items\",\"impacts\",\"from_kind\",\"from_subject\",\"external_id\"\r\n\"Waiting room: a notice in plain words\",\"Waiting room note…",
  "200 application/vnd.hrba.issues+json": [
   {
    "title": "Waiting room: a notice in plain words",
    "body": "Waiting room note: say in the waiting room what is sorted, and how to say no\n\n- Who sees to it: product lead\n- Due on: 2026-12-15\n- Questions: `conception.red-lines`",
    "labels": [
     "human-rights",
     "planned"
    ],
    "due_on": "2026-12-15",
    "assignee_role": "product lead",
    "external_id": "0193527a-0000-7000-8000-000000000023"
   },
   {
    "title": "Answer it: Before anyone is exposed, how fully do you remove from the design the harms that nobody could undo?",
    "body": "Answer it.\n\nIt is open.\n\n- Who sees to it: product lead\n- Due on: 2027-03-31\n- Questions: `design.irreversible-harm`\n- From the score: `answer` `design.irreversible-harm`",
    "labels": [
     "human-rights",
     "planned"
    ],
    "due_on": "2027-03-31",
    "assignee_role": "product lead",
    "external_id": "0193527a-0000-7000-8000-000000000024"
   },
   {
    "title": "Answer it: How firmly have you decided, before anyone asks, which uses of your product you will refuse?",
    "body": "Answer it.\n\nIt is open.\n\n- Who sees to it: product lead\n- Due on: 2027-03-31\n- Questions: `conception.red-lines`\n- From the score: `answer` `conception.red-lines`",
    "labels": [
     "human-rights",
     "planned"
    ],
    "due_on": "2027-03-31",
    "assignee_role": "product lead",
    "external_id": "0193527a-0000-7000-8000-000000000025"
   }
  ]
 },
 "readAction": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000023",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "doneOn": null,
   "dueOn": "2026-12-15",
   "from": null,
   "impacts": [],
   "items": [
    "conception.red-lines"
   ],
   "note": "",
   "ownerRole": "product lead",
   "status": "planned",
   "title": "Waiting room: a notice in plain words",
   "what": "Waiting room note: say in the waiting room what is sorted, and how to say no",
   "overdue": false
  }
 },
 "replaceAction": {
  "request application/json": {
   "title": "Waiting room: a notice in plain words",
   "what": "Waiting room note: say in the waiting room what is sorted, and how to say no",
   "ownerRole": "product lead",
   "dueOn": "2026-12-15",
   "items": [
    "conception.red-lines"
   ],
   "status": "in-progress"
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000023",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "title": "Waiting room: a notice in plain words",
   "what": "Waiting room note: say in the waiting room what is sorted, and how to say no",
   "ownerRole": "product lead",
   "dueOn": "2026-12-15",
   "items": [
    "conception.red-lines"
   ],
   "status": "in-progress",
   "doneOn": null,
   "note": "",
   "impacts": [],
   "from": null,
   "overdue": false
  }
 },
 "withdrawAction": {
  "204 ": "…"
 },
 "createEngagement": {
  "request application/json": {
   "groups": [
    "RG-01"
   ],
   "means": "direct",
   "how": "Waiting room note: asked in the waiting room by a nurse who does not treat them",
   "language": "Their own, with an interpreter",
   "access": "In the morning, on the ground floor, paid like an hour of work",
   "couldRefuse": "yes",
   "givenBack": "The summary, read out to them, and thanks",
   "stage": "design",
   "on": "2026-05-12",
   "people": 14,
   "said": "Waiting room note: they wait longer when they write in short sentences",
   "changed": "Short texts are read by a person first.",
   "items": [
    "conception.red-lines"
   ],
   "evidence": [
    {
     "title": "Minutes without names",
     "shows": "what was asked and what was answered",
     "url": "https://example.org/minutes",
     "madeBy": "nurse adviser",
     "madeOn": "2026-05-13"
    }
   ]
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000028",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "groups": [
    "RG-01"
   ],
   "means": "direct",
   "how": "Waiting room note: asked in the waiting room by a nurse who does not treat them",
   "language": "Their own, with an interpreter",
   "access": "In the morning, on the ground floor, paid like an hour of work",
   "couldRefuse": "yes",
   "givenBack": "The summary, read out to them, and thanks",
   "stage": "design",
   "on": "2026-05-12",
   "people": 14,
   "said": "Waiting room note: they wait longer when they write in short sentences",
   "changed": "Short texts are read by a person first.",
   "items": [
    "conception.red-lines"
   ],
   "evidence": [
    {
     "title": "Minutes without names",
     "shows": "what was asked and what was answered",
     "url": "https://example.org/minutes",
     "madeBy": "nurse adviser",
     "madeOn": "2026-05-13"
    }
   ],
   "proxy": "",
   "whyNobody": "",
   "route": "",
   "impacts": [],
   "counts": true
  }
 },
 "listEngagements": {
  "200 application/json": {
   "revision": 26,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000028",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "access": "In the morning, on the ground floor, paid like an hour of work",
     "changed": "Short texts are read by a person first.",
     "couldRefuse": "yes",
     "evidence": [
      {
       "madeBy": "nurse adviser",
       "madeOn": "2026-05-13",
       "shows": "what was asked and what was answered",
       "title": "Minutes without names",
       "url": "https://example.org/minutes"
      }
     ],
     "givenBack": "The summary, read out to them, and thanks",
     "groups": [
      "RG-01"
     ],
     "how": "Waiting room note: asked in the waiting room by a nurse who does not treat them",
     "impacts": [],
     "items": [
      "conception.red-lines"
     ],
     "language": "Their own, with an interpreter",
     "means": "direct",
     "on": "2026-05-12",
     "people": 14,
     "proxy": "",
     "route": "",
     "said": "Waiting room note: they wait longer when they write in short sentences",
     "stage": "design",
     "whyNobody": "",
     "counts": true
    }
   ]
  }
 },
 "readEngagement": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000028",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "access": "In the morning, on the ground floor, paid like an hour of work",
   "changed": "Short texts are read by a person first.",
   "couldRefuse": "yes",
   "evidence": [
    {
     "madeBy": "nurse adviser",
     "madeOn": "2026-05-13",
     "shows": "what was asked and what was answered",
     "title": "Minutes without names",
     "url": "https://example.org/minutes"
    }
   ],
   "givenBack": "The summary, read out to them, and thanks",
   "groups": [
    "RG-01"
   ],
   "how": "Waiting room note: asked in the waiting room by a nurse who does not treat them",
   "impacts": [],
   "items": [
    "conception.red-lines"
   ],
   "language": "Their own, with an interpreter",
   "means": "direct",
   "on": "2026-05-12",
   "people": 14,
   "proxy": "",
   "route": "",
   "said": "Waiting room note: they wait longer when they write in short sentences",
   "stage": "design",
   "whyNobody": "",
   "counts": true
  }
 },
 "replaceEngagement": {
  "request application/json": {
   "groups": [
    "RG-01"
   ],
   "means": "direct",
   "how": "Waiting room note: asked in the waiting room by a nurse who does not treat them",
   "language": "Their own, with an interpreter",
   "access": "In the morning, on the ground floor, paid like an hour of work",
   "couldRefuse": "yes",
   "givenBack": "The summary, read out to them, and thanks",
   "stage": "design",
   "on": "2026-05-12",
   "people": 14,
   "said": "Waiting room note: they wait longer when they write in short sentences",
   "changed": "Short texts are read by a person first, since June.",
   "items": [
    "conception.red-lines"
   ],
   "evidence": [
    {
     "title": "Minutes without names",
     "shows": "what was asked and what was answered",
     "url": "https://example.org/minutes",
     "madeBy": "nurse adviser",
     "madeOn": "2026-05-13"
    }
   ]
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000028",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "groups": [
    "RG-01"
   ],
   "means": "direct",
   "how": "Waiting room note: asked in the waiting room by a nurse who does not treat them",
   "language": "Their own, with an interpreter",
   "access": "In the morning, on the ground floor, paid like an hour of work",
   "couldRefuse": "yes",
   "givenBack": "The summary, read out to them, and thanks",
   "stage": "design",
   "on": "2026-05-12",
   "people": 14,
   "said": "Waiting room note: they wait longer when they write in short sentences",
   "changed": "Short texts are read by a person first, since June.",
   "items": [
    "conception.red-lines"
   ],
   "evidence": [
    {
     "title": "Minutes without names",
     "shows": "what was asked and what was answered",
     "url": "https://example.org/minutes",
     "madeBy": "nurse adviser",
     "madeOn": "2026-05-13"
    }
   ],
   "proxy": "",
   "whyNobody": "",
   "route": "",
   "impacts": [],
   "counts": true
  }
 },
 "withdrawEngagement": {
  "204 ": "…"
 },
 "createContest": {
  "request application/json": {
   "item": "conception.red-lines",
   "groups": [
    "RG-01"
   ],
   "words": "Waiting room note: nobody ever told us that we can say no",
   "heardFrom": "direct"
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000029",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "item": "conception.red-lines",
   "groups": [
    "RG-01"
   ],
   "words": "Waiting room note: nobody ever told us that we can say no",
   "heardFrom": "direct",
   "replies": [],
   "decision": null,
   "state": "open"
  }
 },
 "replyToContest": {
  "request application/json": {
   "words": "A notice hangs in the waiting room since May."
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000029",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "decision": null,
   "groups": [
    "RG-01"
   ],
   "heardFrom": "direct",
   "item": "conception.red-lines",
   "replies": [
    {
     "at": "2026-11-22T09:00:00.000Z",
     "by": {
      "role": "company",
      "name": "founder"
     },
     "words": "A notice hangs in the waiting room since May."
    }
   ],
   "words": "Waiting room note: nobody ever told us that we can say no",
   "state": "open"
  }
 },
 "decideContest": {
  "request application/json": {
   "outcome": "upheld",
   "words": "Nobody I asked had seen the notice."
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000029",
   "revision": 3,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "assessor"
   },
   "decision": {
    "at": "2026-11-22T09:00:00.000Z",
    "by": {
     "role": "auditor",
     "name": "assessor"
    },
    "outcome": "upheld",
    "words": "Nobody I asked had seen the notice."
   },
   "groups": [
    "RG-01"
   ],
   "heardFrom": "direct",
   "item": "conception.red-lines",
   "replies": [
    {
     "at": "2026-11-22T09:00:00.000Z",
     "by": {
      "role": "company",
      "name": "founder"
     },
     "words": "A notice hangs in the waiting room since May."
    }
   ],
   "words": "Waiting room note: nobody ever told us that we can say no",
   "state": "upheld"
  }
 },
 "listContests": {
  "200 application/json": {
   "revision": 31,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000029",
     "revision": 3,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "auditor",
      "name": "assessor"
     },
     "decision": {
      "at": "2026-11-22T09:00:00.000Z",
      "by": {
       "role": "auditor",
       "name": "assessor"
      },
      "outcome": "upheld",
      "words": "Nobody I asked had seen the notice."
     },
     "groups": [
      "RG-01"
     ],
     "heardFrom": "direct",
     "item": "conception.red-lines",
     "replies": [
      {
       "at": "2026-11-22T09:00:00.000Z",
       "by": {
        "role": "company",
        "name": "founder"
       },
       "words": "A notice hangs in the waiting room since May."
      }
     ],
     "words": "Waiting room note: nobody ever told us that we can say no",
     "state": "upheld"
    }
   ]
  }
 },
 "readContest": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000029",
   "revision": 3,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "auditor",
    "name": "assessor"
   },
   "decision": {
    "at": "2026-11-22T09:00:00.000Z",
    "by": {
     "role": "auditor",
     "name": "assessor"
    },
    "outcome": "upheld",
    "words": "Nobody I asked had seen the notice."
   },
   "groups": [
    "RG-01"
   ],
   "heardFrom": "direct",
   "item": "conception.red-lines",
   "replies": [
    {
     "at": "2026-11-22T09:00:00.000Z",
     "by": {
      "role": "company",
      "name": "founder"
     },
     "words": "A notice hangs in the waiting room since May."
    }
   ],
   "words": "Waiting room note: nobody ever told us that we can say no",
   "state": "upheld"
  }
 },
 "createImpact": {
  "request application/json": {
   "title": "Triage impact",
   "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
   "groups": [
    "RG-01",
    "RG-12"
   ],
   "rights": [
    "HR-01",
    "HR-32"
   ],
   "direction": "adverse",
   "occurrence": "potential",
   "stage": "deployment",
   "basis": {
    "kind": "known-case",
    "words": "It happened with a paper form of the same words."
   },
   "involvement": {
    "alone": "yes",
    "easier": "no",
    "knew": "no",
    "because": "The order comes from our model alone."
   },
   "inherent": {
    "standpoint": "RG-01",
    "scale": {
     "value": 3,
     "because": "the log of complaints says 3"
    },
    "scope": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "irremediability": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "likelihood": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "delay": {
     "value": false,
     "because": "the log of complaints: false"
    }
   }
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000030",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "title": "Triage impact",
   "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
   "groups": [
    "RG-01",
    "RG-12"
   ],
   "rights": [
    "HR-01",
    "HR-32"
   ],
   "direction": "adverse",
   "occurrence": "potential",
   "stage": "deployment",
   "basis": {
    "kind": "known-case",
    "words": "It happened with a paper form of the same words."
   },
   "involvement": {
    "alone": "yes",
    "easier": "no",
    "knew": "no",
    "because": "The order comes from our model alone."
   },
   "inherent": {
    "standpoint": "RG-01",
    "scale": {
     "value": 3,
     "because": "the log of complaints says 3"
    },
    "scope": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "irremediability": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "likelihood": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "delay": {
     "value": false,
     "because": "the log of complaints: false"
    }
   },
   "residual": null,
   "raters": [],
   "mitigations": [],
   "status": "open",
   "closedBecause": "",
   "harm": null,
   "remedy": null,
   "involvementIs": "cause",
   "inherentSeverity": {
    "severity": 3,
    "class": 3,
    "scale": 3,
    "scope": 2,
    "irremediability": 2,
    "likelihood": 2,
    "delay": false,
    "assumed": [],
    "anchors": {
     "scale": "A serious interference with a right that changes how someone lives for a while.",
     "scope": "Fewer than 100 people.",
     "irremediability": "Put right within weeks, with effort.",
     "likelihood": "Has happened elsewhere, and needs unusual circumstances."
    }
   },
   "residualSeverity": null,
   "disagreement": {
    "scale": [],
    "scope": [],
    "irremediability": [],
    "likelihood": []
   },
   "mitigation": "none",
   "engaged": false,
   "signedOff": null,
   "origin": "own"
  }
 },
 "decideHarms": {
  "request application/json": {
   "decisions": [
    {
     "harm": "unequal-errors",
     "decision": "keep",
     "likelihood": {
      "value": 3,
      "because": "Seen with such products."
     }
    },
    {
     "harm": "partner-or-stalker",
     "decision": "close",
     "because": "No place and no contact of anybody is shown."
    }
   ]
  },
  "200 application/json": {
   "revision": 33,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000031",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "title": "The product fails the same groups of people again and again",
     "description": "It works for most people and looks good on average. It hears an accent badly, does not see dark skin, takes a single name for an error or reads a disability as a risk. The same people lose the job, the loan or the right treatment each time, and are told that the system is neutral.",
     "groups": [
      "RG-16",
      "RG-12",
      "RG-14",
      "RG-15",
      "RG-21"
     ],
     "rights": [
      "HR-01",
      "HR-27",
      "HR-32",
      "HR-36",
      "HR-37"
     ],
     "direction": "adverse",
     "occurrence": "potential",
     "stage": "conception",
     "basis": {
      "kind": "expert-view",
      "words": "glion-2023 line 158 (consensus): Participants agreed that technology can copy and prolong old discrimination; the report adds that bias in search engines' algorithms helps this.\neu-ngo-2020 line 74 (text): Discrimination by AI in law enforcement, work and social services is a forum theme, with migrants, ethnic and religious minorities and children as people in vulnerable situations."
     },
     "involvement": {
      "alone": "unknown",
      "easier": "unknown",
      "knew": "unknown",
      "because": "Nobody has answered the three questions for this product yet."
     },
     "inherent": {
      "standpoint": "RG-16",
      "scale": {
       "value": 3,
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: A serious interference with a right that changes how someone lives for a while."
      },
      "scope": {
       "value": 5,
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: 100,000 people or more, or most of a group."
      },
      "irremediability": {
       "value": 3,
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: Put right only in part, or after months."
      },
      "likelihood": {
       "value": 3,
       "because": "Seen with such products."
      },
      "delay": {
       "value": false,
       "because": "hrba-tech 1.0.0 says so, after glion-2023 line 158, eu-ngo-2020 line 74."
      }
     },
     "residual": null,
     "raters": [],
     "mitigations": [],
     "status": "open",
     "closedBecause": "",
     "harm": "unequal-errors",
     "remedy": null,
     "involvementIs": "contribute",
     "inherentSeverity": {
      "severity": 4,
      "class": 2,
      "scale": 3,
      "scope": 5,
      "irremediability": 3,
      "likelihood": 3,
      "delay": false,
      "assumed": [],
      "anchors": {
       "scale": "A serious interference with a right that changes how someone lives for a while.",
       "scope": "100,000 people or more, or most of a group.",
       "irremediability": "Put right only in part, or after months.",
       "likelihood": "Happens with products of this kind."
      }
     },
     "residualSeverity": null,
     "disagreement": {
      "scale": [],
      "scope": [],
      "irremediability": [],
      "likelihood": []
     },
     "mitigation": "none",
     "engaged": false,
     "signedOff": null,
     "origin": "kept"
    },
    {
     "id": "0193527a-0000-7000-8000-000000000030",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "basis": {
      "kind": "known-case",
      "words": "It happened with a paper form of the same words."
     },
     "closedBecause": "",
     "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
     "direction": "adverse",
     "groups": [
      "RG-01",
      "RG-12"
     ],
     "harm": null,
     "inherent": {
      "delay": {
       "because": "the log of complaints: false",
       "value": false
      },
      "irremediability": {
       "because": "the log of complaints says 2",
       "value": 2
      },
      "likelihood": {
       "because": "the log of complaints says 2",
       "value": 2
      },
      "scale": {
       "because": "the log of complaints says 3",
       "value": 3
      },
      "scope": {
       "because": "the log of complaints says 2",
       "value": 2
      },
      "standpoint": "RG-01"
     },
     "involvement": {
      "alone": "yes",
      "because": "The order comes from our model alone.",
      "easier": "no",
      "knew": "no"
     },
     "mitigations": [],
     "occurrence": "potential",
     "raters": [],
     "remedy": null,
     "residual": null,
     "rights": [
      "HR-01",
      "HR-32"
     ],
     "stage": "deployment",
     "status": "open",
     "title": "Triage impact",
     "involvementIs": "cause",
     "inherentSeverity": {
      "severity": 3,
      "class": 3,
      "scale": 3,
      "scope": 2,
      "irremediability": 2,
      "likelihood": 2,
      "delay": false,
      "assumed": [],
      "anchors": {
       "scale": "A serious interference with a right that changes how someone lives for a while.",
       "scope": "Fewer than 100 people.",
       "irremediability": "Put right within weeks, with effort.",
       "likelihood": "Has happened elsewhere, and needs unusual circumstances."
      }
     },
     "residualSeverity": null,
     "disagreement": {
      "scale": [],
      "scope": [],
      "irremediability": [],
      "likelihood": []
     },
     "mitigation": "none",
     "engaged": false,
     "signedOff": null,
     "origin": "own"
    },
    {
     "id": "0193527a-0000-7000-8000-000000000032",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "title": "A violent partner or a stalker uses it to find, watch or control someone",
     "description": "A woman has left a man who beat her. He still knows her password, shares a family account or holds a device she forgot about, and the product shows him where she is, whom she writes to or what she spends. He waits at her door. People in this position are killed, and many more live for years in fear.",
     "groups": [
      "RG-26",
      "RG-12",
      "RG-02",
      "RG-11"
     ],
     "rights": [
      "HR-02",
      "HR-03",
      "HR-07",
      "HR-11"
     ],
     "direction": "adverse",
     "occurrence": "potential",
     "stage": "conception",
     "basis": {
      "kind": "expert-view",
      "words": "glion-2023 line 131 (consensus): Participants broadly agreed that technology with a good aim can be misused to harm rights or democracy. The violent partner is our example.\nglion-2023 line 96 (text): The report quotes a study on how many women meet violence online. Partners and stalkers are not named in any of the five documents; adding them is our step."
     },
     "involvement": {
      "alone": "unknown",
      "easier": "unknown",
      "knew": "unknown",
      "because": "Nobody has answered the three questions for this product yet."
     },
     "inherent": {
      "standpoint": "RG-26",
      "scale": {
       "value": 5,
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Death, torture, enslavement, lasting injury, or the loss of a life's basis."
      },
      "scope": {
       "value": 3,
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Fewer than 1,000 people, or a third of a small group."
      },
      "irremediability": {
       "value": 5,
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Cannot be undone: death, outing, leaked biometrics."
      },
      "likelihood": {
       "value": null,
       "because": "Nobody has rated it for this product yet: it counts as 5, assumed."
      },
      "delay": {
       "value": true,
       "because": "hrba-tech 1.0.0 says so, after glion-2023 line 131, glion-2023 line 96."
      }
     },
     "residual": null,
     "raters": [],
     "mitigations": [],
     "status": "closed",
     "closedBecause": "No place and no contact of anybody is shown.",
     "harm": "partner-or-stalker",
     "remedy": null,
     "involvementIs": "contribute",
     "inherentSeverity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 3,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "Fewer than 1,000 people, or a third of a small group.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "residualSeverity": null,
     "disagreement": {
      "scale": [],
      "scope": [],
      "irremediability": [],
      "likelihood": []
     },
     "mitigation": "none",
     "engaged": false,
     "signedOff": null,
     "origin": "kept"
    }
   ],
   "undecidedHarms": [
    {
     "harm": "treated-worse-by-tool",
     "module": "health",
     "title": "A device or score works worse for some bodies, and they are treated last",
     "story": "A finger clip reads too much oxygen in dark skin, and a score takes low past spending for good health. Patients from poor districts wait longer, get less and die more often. The ward sees only numbers, and no number looks wrong.",
     "rights": [
      "HR-01",
      "HR-02",
      "HR-32",
      "HR-35",
      "HR-37"
     ],
     "groups": [
      "RG-16",
      "RG-20",
      "RG-12",
      "RG-14",
      "RG-24"
     ],
     "talkTo": "Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
     "severity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 5,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "100,000 people or more, or most of a group.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "because": "technologies includes health or decidesAbout includes health-care"
    },
    {
     "harm": "health-secret-out",
     "module": "health",
     "title": "A diagnosis reaches an employer, a family or an insurer",
     "story": "A reminder on a locked screen, a bill or a sold audience tells that a man has HIV. His landlord and his brothers learn it in one week. He loses home and work, stops the treatment for fear of being seen, and falls ill.",
     "rights": [
      "HR-11",
      "HR-12",
      "HR-32",
      "HR-27",
      "HR-31",
      "HR-07"
     ],
     "groups": [
      "RG-24",
      "RG-13",
      "RG-12",
      "RG-26",
      "RG-04"
     ],
     "talkTo": "A self-help group of people with HIV or mental illness, a pharmacist, and a lawyer who handles discrimination at work.",
     "severity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 4,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "Fewer than 100,000 people.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "because": "technologies includes health or decidesAbout includes health-care"
    }
   ],
   "warnings": [
    {
     "code": "HARMS_UNDECIDED",
     "words": "seeded harms await a decision",
     "subjects": [
      "treated-worse-by-tool",
      "health-secret-out"
     ]
    },
    {
     "code": "FACTS_WITHOUT_REASON",
     "words": "facts of the profile rule out a heightened trigger without a reason on record",
     "subjects": [
      "technologies",
      "decidesAbout"
     ]
    }
   ]
  }
 },
 "listImpacts": {
  "200 application/json": {
   "revision": 33,
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000031",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "basis": {
      "kind": "expert-view",
      "words": "glion-2023 line 158 (consensus): Participants agreed that technology can copy and prolong old discrimination; the report adds that bias in search engines' algorithms helps this.\neu-ngo-2020 line 74 (text): Discrimination by AI in law enforcement, work and social services is a forum theme, with migrants, ethnic and religious minorities and children as people in vulnerable situations."
     },
     "closedBecause": "",
     "description": "It works for most people and looks good on average. It hears an accent badly, does not see dark skin, takes a single name for an error or reads a disability as a risk. The same people lose the job, the loan or the right treatment each time, and are told that the system is neutral.",
     "direction": "adverse",
     "groups": [
      "RG-16",
      "RG-12",
      "RG-14",
      "RG-15",
      "RG-21"
     ],
     "harm": "unequal-errors",
     "inherent": {
      "delay": {
       "because": "hrba-tech 1.0.0 says so, after glion-2023 line 158, eu-ngo-2020 line 74.",
       "value": false
      },
      "irremediability": {
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: Put right only in part, or after months.",
       "value": 3
      },
      "likelihood": {
       "because": "Seen with such products.",
       "value": 3
      },
      "scale": {
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: A serious interference with a right that changes how someone lives for a while.",
       "value": 3
      },
      "scope": {
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: 100,000 people or more, or most of a group.",
       "value": 5
      },
      "standpoint": "RG-16"
     },
     "involvement": {
      "alone": "unknown",
      "because": "Nobody has answered the three questions for this product yet.",
      "easier": "unknown",
      "knew": "unknown"
     },
     "mitigations": [],
     "occurrence": "potential",
     "raters": [],
     "remedy": null,
     "residual": null,
     "rights": [
      "HR-01",
      "HR-27",
      "HR-32",
      "HR-36",
      "HR-37"
     ],
     "stage": "conception",
     "status": "open",
     "title": "The product fails the same groups of people again and again",
     "involvementIs": "contribute",
     "inherentSeverity": {
      "severity": 4,
      "class": 2,
      "scale": 3,
      "scope": 5,
      "irremediability": 3,
      "likelihood": 3,
      "delay": false,
      "assumed": [],
      "anchors": {
       "scale": "A serious interference with a right that changes how someone lives for a while.",
       "scope": "100,000 people or more, or most of a group.",
       "irremediability": "Put right only in part, or after months.",
       "likelihood": "Happens with products of this kind."
      }
     },
     "residualSeverity": null,
     "disagreement": {
      "scale": [],
      "scope": [],
      "irremediability": [],
      "likelihood": []
     },
     "mitigation": "none",
     "engaged": false,
     "signedOff": null,
     "origin": "kept"
    },
    {
     "id": "0193527a-0000-7000-8000-000000000030",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "basis": {
      "kind": "known-case",
      "words": "It happened with a paper form of the same words."
     },
     "closedBecause": "",
     "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
     "direction": "adverse",
     "groups": [
      "RG-01",
      "RG-12"
     ],
     "harm": null,
     "inherent": {
      "delay": {
       "because": "the log of complaints: false",
       "value": false
      },
      "irremediability": {
       "because": "the log of complaints says 2",
       "value": 2
      },
      "likelihood": {
       "because": "the log of complaints says 2",
       "value": 2
      },
      "scale": {
       "because": "the log of complaints says 3",
       "value": 3
      },
      "scope": {
       "because": "the log of complaints says 2",
       "value": 2
      },
      "standpoint": "RG-01"
     },
     "involvement": {
      "alone": "yes",
      "because": "The order comes from our model alone.",
      "easier": "no",
      "knew": "no"
     },
     "mitigations": [],
     "occurrence": "potential",
     "raters": [],
     "remedy": null,
     "residual": null,
     "rights": [
      "HR-01",
      "HR-32"
     ],
     "stage": "deployment",
     "status": "open",
     "title": "Triage impact",
     "involvementIs": "cause",
     "inherentSeverity": {
      "severity": 3,
      "class": 3,
      "scale": 3,
      "scope": 2,
      "irremediability": 2,
      "likelihood": 2,
      "delay": false,
      "assumed": [],
      "anchors": {
       "scale": "A serious interference with a right that changes how someone lives for a while.",
       "scope": "Fewer than 100 people.",
       "irremediability": "Put right within weeks, with effort.",
       "likelihood": "Has happened elsewhere, and needs unusual circumstances."
      }
     },
     "residualSeverity": null,
     "disagreement": {
      "scale": [],
      "scope": [],
      "irremediability": [],
      "likelihood": []
     },
     "mitigation": "none",
     "engaged": false,
     "signedOff": null,
     "origin": "own"
    },
    {
     "id": "0193527a-0000-7000-8000-000000000032",
     "revision": 1,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "author": {
      "role": "company",
      "name": "founder"
     },
     "basis": {
      "kind": "expert-view",
      "words": "glion-2023 line 131 (consensus): Participants broadly agreed that technology with a good aim can be misused to harm rights or democracy. The violent partner is our example.\nglion-2023 line 96 (text): The report quotes a study on how many women meet violence online. Partners and stalkers are not named in any of the five documents; adding them is our step."
     },
     "closedBecause": "No place and no contact of anybody is shown.",
     "description": "A woman has left a man who beat her. He still knows her password, shares a family account or holds a device she forgot about, and the product shows him where she is, whom she writes to or what she spends. He waits at her door. People in this position are killed, and many more live for years in fear.",
     "direction": "adverse",
     "groups": [
      "RG-26",
      "RG-12",
      "RG-02",
      "RG-11"
     ],
     "harm": "partner-or-stalker",
     "inherent": {
      "delay": {
       "because": "hrba-tech 1.0.0 says so, after glion-2023 line 131, glion-2023 line 96.",
       "value": true
      },
      "irremediability": {
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Cannot be undone: death, outing, leaked biometrics.",
       "value": 5
      },
      "likelihood": {
       "because": "Nobody has rated it for this product yet: it counts as 5, assumed.",
       "value": null
      },
      "scale": {
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "value": 5
      },
      "scope": {
       "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Fewer than 1,000 people, or a third of a small group.",
       "value": 3
      },
      "standpoint": "RG-26"
     },
     "involvement": {
      "alone": "unknown",
      "because": "Nobody has answered the three questions for this product yet.",
      "easier": "unknown",
      "knew": "unknown"
     },
     "mitigations": [],
     "occurrence": "potential",
     "raters": [],
     "remedy": null,
     "residual": null,
     "rights": [
      "HR-02",
      "HR-03",
      "HR-07",
      "HR-11"
     ],
     "stage": "conception",
     "status": "closed",
     "title": "A violent partner or a stalker uses it to find, watch or control someone",
     "involvementIs": "contribute",
     "inherentSeverity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 3,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "Fewer than 1,000 people, or a third of a small group.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "residualSeverity": null,
     "disagreement": {
      "scale": [],
      "scope": [],
      "irremediability": [],
      "likelihood": []
     },
     "mitigation": "none",
     "engaged": false,
     "signedOff": null,
     "origin": "kept"
    }
   ],
   "undecidedHarms": [
    {
     "harm": "treated-worse-by-tool",
     "module": "health",
     "title": "A device or score works worse for some bodies, and they are treated last",
     "story": "A finger clip reads too much oxygen in dark skin, and a score takes low past spending for good health. Patients from poor districts wait longer, get less and die more often. The ward sees only numbers, and no number looks wrong.",
     "rights": [
      "HR-01",
      "HR-02",
      "HR-32",
      "HR-35",
      "HR-37"
     ],
     "groups": [
      "RG-16",
      "RG-20",
      "RG-12",
      "RG-14",
      "RG-24"
     ],
     "talkTo": "Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
     "severity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 5,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "100,000 people or more, or most of a group.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "because": "technologies includes health or decidesAbout includes health-care"
    },
    {
     "harm": "health-secret-out",
     "module": "health",
     "title": "A diagnosis reaches an employer, a family or an insurer",
     "story": "A reminder on a locked screen, a bill or a sold audience tells that a man has HIV. His landlord and his brothers learn it in one week. He loses home and work, stops the treatment for fear of being seen, and falls ill.",
     "rights": [
      "HR-11",
      "HR-12",
      "HR-32",
      "HR-27",
      "HR-31",
      "HR-07"
     ],
     "groups": [
      "RG-24",
      "RG-13",
      "RG-12",
      "RG-26",
      "RG-04"
     ],
     "talkTo": "A self-help group of people with HIV or mental illness, a pharmacist, and a lawyer who handles discrimination at work.",
     "severity": {
      "severity": 5,
      "class": 1,
      "scale": 5,
      "scope": 4,
      "irremediability": 5,
      "likelihood": 5,
      "delay": true,
      "assumed": [
       "likelihood"
      ],
      "anchors": {
       "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
       "scope": "Fewer than 100,000 people.",
       "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
       "likelihood": "Is happening, or nearly certain."
      }
     },
     "because": "technologies includes health or decidesAbout includes health-care"
    }
   ],
   "warnings": [
    {
     "code": "HARMS_UNDECIDED",
     "words": "seeded harms await a decision",
     "subjects": [
      "treated-worse-by-tool",
      "health-secret-out"
     ]
    },
    {
     "code": "FACTS_WITHOUT_REASON",
     "words": "facts of the profile rule out a heightened trigger without a reason on record",
     "subjects": [
      "technologies",
      "decidesAbout"
     ]
    }
   ]
  }
 },
 "readImpact": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000030",
   "revision": 1,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "basis": {
    "kind": "known-case",
    "words": "It happened with a paper form of the same words."
   },
   "closedBecause": "",
   "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
   "direction": "adverse",
   "groups": [
    "RG-01",
    "RG-12"
   ],
   "harm": null,
   "inherent": {
    "delay": {
     "because": "the log of complaints: false",
     "value": false
    },
    "irremediability": {
     "because": "the log of complaints says 2",
     "value": 2
    },
    "likelihood": {
     "because": "the log of complaints says 2",
     "value": 2
    },
    "scale": {
     "because": "the log of complaints says 3",
     "value": 3
    },
    "scope": {
     "because": "the log of complaints says 2",
     "value": 2
    },
    "standpoint": "RG-01"
   },
   "involvement": {
    "alone": "yes",
    "because": "The order comes from our model alone.",
    "easier": "no",
    "knew": "no"
   },
   "mitigations": [],
   "occurrence": "potential",
   "raters": [],
   "remedy": null,
   "residual": null,
   "rights": [
    "HR-01",
    "HR-32"
   ],
   "stage": "deployment",
   "status": "open",
   "title": "Triage impact",
   "involvementIs": "cause",
   "inherentSeverity": {
    "severity": 3,
    "class": 3,
    "scale": 3,
    "scope": 2,
    "irremediability": 2,
    "likelihood": 2,
    "delay": false,
    "assumed": [],
    "anchors": {
     "scale": "A serious interference with a right that changes how someone lives for a while.",
     "scope": "Fewer than 100 people.",
     "irremediability": "Put right within weeks, with effort.",
     "likelihood": "Has happened elsewhere, and needs unusual circumstances."
    }
   },
   "residualSeverity": null,
   "disagreement": {
    "scale": [],
    "scope": [],
    "irremediability": [],
    "likelihood": []
   },
   "mitigation": "none",
   "engaged": false,
   "signedOff": null,
   "origin": "own"
  }
 },
 "replaceImpact": {
  "request application/json": {
   "title": "Triage impact",
   "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
   "groups": [
    "RG-01",
    "RG-12"
   ],
   "rights": [
    "HR-01",
    "HR-32"
   ],
   "direction": "adverse",
   "occurrence": "potential",
   "stage": "deployment",
   "basis": {
    "kind": "known-case",
    "words": "It happened with a paper form of the same words."
   },
   "involvement": {
    "alone": "yes",
    "easier": "no",
    "knew": "no",
    "because": "The order comes from our model alone."
   },
   "inherent": {
    "standpoint": "RG-01",
    "scale": {
     "value": 3,
     "because": "the log of complaints says 3"
    },
    "scope": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "irremediability": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "likelihood": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "delay": {
     "value": false,
     "because": "the log of complaints: false"
    }
   },
   "mitigations": [
    {
     "id": "second-look",
     "kind": "reduce",
     "what": "A nurse looks at everybody whose answers are shorter than three words.",
     "ownerRole": "clinical lead",
     "dueOn": "2026-10-01",
     "status": "implemented",
     "test": "Waiting times by language, before and after.",
     "result": {
      "on": "2026-11-02",
      "outcome": "effective",
      "words": "No difference is left."
     }
    }
   ],
   "residual": {
    "standpoint": "RG-01",
    "scale": {
     "value": 3,
     "because": "the log of complaints says 3"
    },
    "scope": {
     "value": 1,
     "because": "the log of complaints says 1"
    },
    "irremediability": {
     "value": 1,
     "because": "the log of complaints says 1"
    },
    "likelihood": {
     "value": 1,
     "because": "the log of complaints says 1"
    },
    "delay": {
     "value": false,
     "because": "the log of complaints: false"
    }
   }
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000030",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "title": "Triage impact",
   "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
   "groups": [
    "RG-01",
    "RG-12"
   ],
   "rights": [
    "HR-01",
    "HR-32"
   ],
   "direction": "adverse",
   "occurrence": "potential",
   "stage": "deployment",
   "basis": {
    "kind": "known-case",
    "words": "It happened with a paper form of the same words."
   },
   "involvement": {
    "alone": "yes",
    "easier": "no",
    "knew": "no",
    "because": "The order comes from our model alone."
   },
   "inherent": {
    "standpoint": "RG-01",
    "scale": {
     "value": 3,
     "because": "the log of complaints says 3"
    },
    "scope": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "irremediability": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "likelihood": {
     "value": 2,
     "because": "the log of complaints says 2"
    },
    "delay": {
     "value": false,
     "because": "the log of complaints: false"
    }
   },
   "mitigations": [
    {
     "id": "second-look",
     "kind": "reduce",
     "what": "A nurse looks at everybody whose answers are shorter than three words.",
     "ownerRole": "clinical lead",
     "dueOn": "2026-10-01",
     "status": "implemented",
     "test": "Waiting times by language, before and after.",
     "result": {
      "on": "2026-11-02",
      "outcome": "effective",
      "words": "No difference is left."
     },
     "evidence": [],
     "overdue": false
    }
   ],
   "residual": {
    "standpoint": "RG-01",
    "scale": {
     "value": 3,
     "because": "the log of complaints says 3"
    },
    "scope": {
     "value": 1,
     "because": "the log of complaints says 1"
    },
    "irremediability": {
     "value": 1,
     "because": "the log of complaints says 1"
    },
    "likelihood": {
     "value": 1,
     "because": "the log of complaints says 1"
    },
    "delay": {
     "value": false,
     "because": "the log of complaints: false"
    }
   },
   "raters": [],
   "status": "open",
   "closedBecause": "",
   "harm": null,
   "remedy": null,
   "involvementIs": "cause",
   "inherentSeverity": {
    "severity": 3,
    "class": 3,
    "scale": 3,
    "scope": 2,
    "irremediability": 2,
    "likelihood": 2,
    "delay": false,
    "assumed": [],
    "anchors": {
     "scale": "A serious interference with a right that changes how someone lives for a while.",
     "scope": "Fewer than 100 people.",
     "irremediability": "Put right within weeks, with effort.",
     "likelihood": "Has happened elsewhere, and needs unusual circumstances."
    }
   },
   "residualSeverity": {
    "severity": 3,
    "class": 3,
    "scale": 3,
    "scope": 1,
    "irremediability": 1,
    "likelihood": 1,
    "delay": false,
    "assumed": [],
    "anchors": {
     "scale": "A serious interference with a right that changes how someone lives for a while.",
     "scope": "Fewer than 10 people.",
     "irremediability": "Put right within days, as if it had not happened.",
     "likelihood": "Has never happened with anything like it, and needs several unlikely steps."
    }
   },
   "disagreement": {
    "scale": [],
    "scope": [],
    "irremediability": [],
    "likelihood": []
   },
   "mitigation": "implemented",
   "engaged": false,
   "signedOff": null,
   "origin": "own"
  }
 },
 "signOffImpact": {
  "request application/json": {
   "role": "managing director",
   "words": "I stand behind it as it is described here."
  },
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000030",
   "revision": 2,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "author": {
    "role": "company",
    "name": "founder"
   },
   "basis": {
    "kind": "known-case",
    "words": "It happened with a paper form of the same words."
   },
   "closedBecause": "",
   "description": "Triage note: a patient whose words the model does not know waits at the end of the queue",
   "direction": "adverse",
   "groups": [
    "RG-01",
    "RG-12"
   ],
   "harm": null,
   "inherent": {
    "delay": {
     "because": "the log of complaints: false",
     "value": false
    },
    "irremediability": {
     "because": "the log of complaints says 2",
     "value": 2
    },
    "likelihood": {
     "because": "the log of complaints says 2",
     "value": 2
    },
    "scale": {
     "because": "the log of complaints says 3",
     "value": 3
    },
    "scope": {
     "because": "the log of complaints says 2",
     "value": 2
    },
    "standpoint": "RG-01"
   },
   "involvement": {
    "alone": "yes",
    "because": "The order comes from our model alone.",
    "easier": "no",
    "knew": "no"
   },
   "mitigations": [
    {
     "dueOn": "2026-10-01",
     "evidence": [],
     "id": "second-look",
     "kind": "reduce",
     "ownerRole": "clinical lead",
     "result": {
      "on": "2026-11-02",
      "outcome": "effective",
      "words": "No difference is left."
     },
     "status": "implemented",
     "test": "Waiting times by language, before and after.",
     "what": "A nurse looks at everybody whose answers are shorter than three words.",
     "overdue": false
    }
   ],
   "occurrence": "potential",
   "raters": [],
   "remedy": null,
   "residual": {
    "delay": {
     "because": "the log of complaints: false",
     "value": false
    },
    "irremediability": {
     "because": "the log of complaints says 1",
     "value": 1
    },
    "likelihood": {
     "because": "the log of complaints says 1",
     "value": 1
    },
    "scale": {
     "because": "the log of complaints says 3",
     "value": 3
    },
    "scope": {
     "because": "the log of complaints says 1",
     "value": 1
    },
    "standpoint": "RG-01"
   },
   "rights": [
    "HR-01",
    "HR-32"
   ],
   "stage": "deployment",
   "status": "open",
   "title": "Triage impact",
   "involvementIs": "cause",
   "inherentSeverity": {
    "severity": 3,
    "class": 3,
    "scale": 3,
    "scope": 2,
    "irremediability": 2,
    "likelihood": 2,
    "delay": false,
    "assumed": [],
    "anchors": {
     "scale": "A serious interference with a right that changes how someone lives for a while.",
     "scope": "Fewer than 100 people.",
     "irremediability": "Put right within weeks, with effort.",
     "likelihood": "Has happened elsewhere, and needs unusual circumstances."
    }
   },
   "residualSeverity": {
    "severity": 3,
    "class": 3,
    "scale": 3,
    "scope": 1,
    "irremediability": 1,
    "likelihood": 1,
    "delay": false,
    "assumed": [],
    "anchors": {
     "scale": "A serious interference with a right that changes how someone lives for a while.",
     "scope": "Fewer than 10 people.",
     "irremediability": "Put right within days, as if it had not happened.",
     "likelihood": "Has never happened with anything like it, and needs several unlikely steps."
    }
   },
   "disagreement": {
    "scale": [],
    "scope": [],
    "irremediability": [],
    "likelihood": []
   },
   "mitigation": "implemented",
   "engaged": false,
   "signedOff": {
    "role": "managing director",
    "words": "I stand behind it as it is described here.",
    "at": "2026-11-22T09:00:00.000Z",
    "author": {
     "role": "company",
     "name": "founder"
    }
   },
   "origin": "own"
  }
 },
 "readHeatMap": {
  "200 application/json": {
   "revision": 35,
   "cells": [
    {
     "severity": 4,
     "likelihood": 3,
     "impacts": [
      {
       "number": 1,
       "id": "0193527a-0000-7000-8000-000000000031",
       "title": "The product fails the same groups of people again and again",
       "class": 2,
       "actual": false,
       "assumed": []
      }
     ]
    },
    {
     "severity": 3,
     "likelihood": 2,
     "impacts": [
      {
       "number": 2,
       "id": "0193527a-0000-7000-8000-000000000030",
       "title": "Triage impact",
       "class": 3,
       "actual": false,
       "assumed": []
      }
     ]
    }
   ],
   "assumed": [],
   "left": {
    "positive": 0,
    "closed": 1
   }
  },
  "200 image/svg+xml": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"heat-title heat-desc\" lang=\"en\" width=\"720\" height=\"620\" viewBox=\"0 0 720 620\" font-family=\"s…"
 },
 "withdrawSignOff": {
  "204 ": "…"
 },
 "withdrawImpact": {
  "204 ": "…"
 },
 "listEvidence": {
  "200 application/json": {
   "revision": 37,
   "items": [
    {
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "title": "Notes of the misuse session",
     "shows": "Each misuse we thought of, and what we changed because of it",
     "url": "https://docs.example.org/misuse-session",
     "sha256": null,
     "held": false,
     "validUntil": "2027-05-12",
     "daysLeft": 171,
     "state": "valid",
     "serves": [
      {
       "kind": "item",
       "id": "conception.foreseeable-misuse"
      }
     ]
    }
   ]
  }
 },
 "listGrants": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000033",
     "assessmentId": "0193527a-0000-7000-8000-000000000014",
     "organisationId": "0193527a-0000-7000-8000-000000000002",
     "organisationName": "Rights Auditors",
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "withdrawnAt": null
    },
    {
     "id": "0193527a-0000-7000-8000-000000000027",
     "assessmentId": "0193527a-0000-7000-8000-000000000014",
     "organisationId": "0193527a-0000-7000-8000-000000000002",
     "organisationName": "Rights Auditors",
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "withdrawnAt": "2026-11-22T09:00:00.000Z"
    },
    {
     "id": "0193527a-0000-7000-8000-000000000019",
     "assessmentId": "0193527a-0000-7000-8000-000000000014",
     "organisationId": "0193527a-0000-7000-8000-000000000002",
     "organisationName": "Rights Auditors",
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": "2027-02-28T23:00:00.000Z",
     "withdrawnAt": "2026-11-22T09:00:00.000Z"
    }
   ],
   "nextCursor": null
  }
 },
 "issueReport": {
  "request application/json": {
   "includeNames": false
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000034",
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "product": {
    "id": "0193527a-0000-7000-8000-000000000008",
    "name": "ClinicQueue"
   },
   "number": 1,
   "of": 1,
   "issuedAt": "2026-11-22T09:00:00.000Z",
   "asOf": "2026-11-22",
   "verdict": "NO_RESULT_YET",
   "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
  }
 },
 "listReports": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000034",
     "assessmentId": "0193527a-0000-7000-8000-000000000014",
     "product": {
      "id": "0193527a-0000-7000-8000-000000000008",
      "name": "ClinicQueue"
     },
     "number": 1,
     "of": 1,
     "issuedAt": "2026-11-22T09:00:00.000Z",
     "asOf": "2026-11-22",
     "verdict": "NO_RESULT_YET",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    }
   ],
   "nextCursor": null
  }
 },
 "readReport": {
  "200 application/json": {
   "answers": {
    "asOf": "2026-11-22",
    "checklist": {
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "id": "hrba-tech",
     "version": "1.0.0"
    },
    "contests": {
     "conception.red-lines": "upheld"
    },
    "format": "hrba-answers/1",
    "impacts": [
     {
      "actual": false,
      "adverse": true,
      "engaged": false,
      "id": "0193527a-0000-7000-8000-000000000031",
      "mitigation": "none",
      "rating": {
       "delay": false,
       "irremediability": 3,
       "likelihood": 3,
       "scale": 3,
       "scope": 5
      },
      "signedOff": false,
      "stage": "conception"
     }
    ],
    "product": {
     "description": "Sorts patients who wait in emergency wards, for the ministry of health.",
     "name": "ClinicQueue"
    },
    "profile": {
     "childrenReachable": true,
     "decidesAbout": [
      "health-care"
     ],
     "organisationSize": "under-50",
     "technologies": [
      "ai",
      "health"
     ]
    },
    "responses": {
     "conception.commitment": {
      "level": 1,
      "state": "level"
     },
     "conception.foreseeable-misuse": {
      "evidence": [
       {
        "madeBy": "product lead",
        "madeOn": "2026-05-12",
        "shows": "Each misuse we thought of, and what we changed because of it",
        "title": "Notes of the misuse session",
        "url": "https://docs.example.org/misuse-session",
        "validUntil": "2027-05-12"
       }
      ],
      "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
      "level": 3,
      "state": "level"
     }
    },
    "reviews": {
     "conception.foreseeable-misuse": {
      "by": "assessor",
      "note": "Misuse session: we read the notes and spoke with who wrote them",
      "override": 2,
      "verdict": "confirmed"
     }
    },
    "ruleset": {
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "id": "ungp",
     "version": "1.0.0"
    },
    "stage": "design"
   },
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "checklist": {
    "about": "Questions for people who make technology: founders, product people, engineers. They help you see whom your product could hurt or help, what to do first, and what to have ready before people are exposed. They follow a product through four stages: conception, design, deployment and operation. You answer only the stages you have reached, and you can look ahead. Everybody answers the 40 questions of the core. Fifteen modules add questions for certain technologies, uses and places; what you say about your product switches them on, never your wish.\n\nHow long it takes: 20 minutes for a first look, one to two hours for the core if you answer from what you know, and half a day and talks with people where the stakes are high. Finding evidence takes longer.\n\nThe questions are about what you do. They do not say that a product is safe, or that a law is met, and a good result does not buy the right to harm anyone. Talk with people who could be affected before you rely on it; read first what their groups have said in public, and pay for the time you then ask of them. Never write down anything that could expose a person.\n\nThis edition has not yet been piloted with start-ups, civil society and people affected. Comments are welcome, above all from people whom technology has hurt and from those who support them.",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "disclaimer": "Our checklist, inspired by HRBA@Tech; not written, reviewed or endorsed by its authors. The report that describes HRBA@Tech (Glion Human Rights Dialogue 2023, line 60) does not list the model's steps. The items are derived from passages of five documents, which are cited line by line, and from the UN Guiding Principles on Business and Human Rights. It is not legal advice.",
    "glossary": [
     {
      "also": [
       "WCAG",
       "access statement"
      ],
      "id": "access-standard",
      "term": "access standard",
      "text": "A published list of tests, such as WCAG, that show whether people with disabilities can use a website or an app."
     },
     {
      "also": [
       "audience segments"
      ],
      "id": "audience-segment",
      "term": "audience segment",
      "text": "A group of people put together by what is known or guessed about them, so that a message reaches only them."
     }
    ],
    "id": "hrba-tech",
    "items": [
     {
      "appliesWhen": null,
      "caution": "Leave out the names of colleagues who argued against the product and of people you asked for advice; write \"one of us\" or the role. Do not upload a rejected design that others could build and misuse.",
      "core": true,
      "criteria": [
       {
        "coefficient": "1",
        "id": "GP18-scope"
       },
       {
        "coefficient": "1/2",
        "id": "GP17b"
       }
      ],
      "crosswalk": [
       {
        "framework": "ungp",
        "ref": "GP 17"
       },
       {
        "framework": "ungp",
        "ref": "GP 18"
       },
       {
        "framework": "oecd-due-diligence",
        "ref": "Step 2"
       }
      ],
      "do": "Two founders want to measure waiting time in clinics. They compare face video, a floor sensor that recognises nobody, and no product. They pick the sensor and write down what they lose: they will never know who comes back.",
      "dont": "A team writes its comparison after the first sale. Its own product is the only serious option, and \"do nothing\" is dismissed in four words.",
      "evidence": [
       {
        "size": "any",
        "text": "A dated note with the options, who gains and loses, and why each was rejected."
       },
       {
        "size": "under-5",
        "text": "A photo of the whiteboard where you compared options, with the date and the decision."
       },
       {
        "size": "under-50",
        "text": "A ticket or decision record that links the rejected options to the product brief."
       },
       {
        "size": "any",
        "text": "Notes, without names, of a talk about the options with people who could be affected."
       },
       {
        "size": "more",
        "text": "Minutes of the go-ahead decision in which 'do not build' was an option on the table."
       }
      ],
      "flag": "MAJOR",
      "flagThreshold": null,
      "groups": [
       "RG-01",
       "RG-02",
       "RG-03",
       "RG-10"
      ],
      "id": "conception.alternatives-considered",
      "ladder": [
       "Have you talked about at least one other way to meet the same need, or about not building this product?",
       "Is there a dated note, with a named role in charge, that lists the options, including not building, and who gains and who loses under each?",
       "Did you decide from that note, before building or before your last big change, with a reason against each rejected option, and looking deepest where the harm could be gravest?",
       "Did people who could be affected comment on the options, and can you show that they are better off because of what you changed?"
      ],
      "levels": [
       {
        "level": 0,
        "text": "One idea was taken up; nobody asked whether another way, or no product, would hurt fewer people."
       },
       {
        "level": 1,
        "text": "Other options came up in talk, but no note with an owner compares them."
       },
       {
        "level": 2,
        "text": "A dated note with a named role in charge lists the options, including not building, and says for each who gains, who loses and what is given up for what."
       },
       {
        "level": 3,
        "text": "The note was used to decide before building, or before the last big change. It gives the reason against each rejected option and goes deepest where the harm could be gravest."
       },
       {
        "level": 4,
        "text": "People who could be affected commented on the options, you changed something because of it, and you can show that they are better off."
       }
      ],
      "minTier": "under-5",
      "minutes": 3,
      "module": "core",
      "naAllowed": false,
      "naGuidance": null,
      "panel": [
       "accountability",
       "legality"
      ],
      "principles": [
       "rights-grounded"
      ],
      "question": "Before you build, how carefully do you compare your idea with other options, including not building it?",
      "rights": [
       "HR-01",
       "HR-03",
       "HR-11",
       "HR-16",
       "HR-32"
      ],
      "roles": [
       "founder",
       "product",
       "engineering"
      ],
      "sources": [
       {
        "document": "glion-2023",
        "lines": [
         135,
         135
        ],
        "paraphrase": "It was raised that makers often find a technology's consequences very hard to foresee, and that it often trades good for bad, say privacy for security. Naming this for each option is our step.",
        "relation": "derived",
        "standing": "several"
       },
       {
        "document": "glion-2023",
        "lines": [
         134,
         134
        ],
        "paraphrase": "Some put technologies on a scale, nearly always helpful to inherently against rights; one speaker urged States to suspend use of the last until international rules exist. The option \"do not build\" is ours.",
        "relation": "supports",
        "standing": "several"
       },
       {
        "document": "asem-2012",
        "lines": [
         13,
         13
        ],
        "paraphrase": "Discussions highlighted that government limits on using technology need a basis in law, a specific aim of public welfare and proportion. That a company picks the least intrusive option that still works is our step.",
        "relation": "supports",
        "standing": "text"
       },
       {
        "document": "glion-2023",
        "lines": [
         356,
         356
        ],
        "paraphrase": "One speaker from a company wanted any guidance to be simple and to help firms weigh risks to rights, trade-offs too, as part of due diligence. Comparing options that way is our step.",
        "relation": "supports",
        "standing": "one-speaker"
       },
       {
        "document": "glion-2023",
        "lines": [
         136,
         136
        ],
        "paraphrase": "A number of participants said that technology will always have some bad effects on some rights; empowering users of good faith matters equally. That some harm alone need not end an idea is ours.",
        "relation": "contrasts",
        "standing": "several"
       }
      ],
      "stage": "conception",
      "terms": [
       "legal-basis",
       "trade-off"
      ],
      "voice": false,
      "weight": "4",
      "why": "Some ideas put people at risk however well they are built, and a gentler option often meets the same need. If nobody asks early, people who had no say, such as those who are watched or scored by the product, pay for the first idea that came up."
     },
     {
      "appliesWhen": null,
      "caution": "Where speaking up for rights can bring reprisals, name roles and not people, and keep signatures and home addresses out. Leave out who inside the company argued against the commitment.",
      "core": true,
      "criteria": [
       {
        "coefficient": "1",
        "id": "GP16a"
       },
       {
        "coefficient": "1",
        "id": "GP11"
       },
       {
        "coefficient": "1/2",
        "id": "GP12"
       }
      ],
      "crosswalk": [
       {
        "framework": "ungp",
        "ref": "GP 11"
       },
       {
        "framework": "ungp",
        "ref": "GP 16"
       },
       {
        "framework": "ungp-reporting-framework",
        "ref": "A1"
       },
       {
        "framework": "oecd-due-diligence",
        "ref": "Step 1"
       }
      ],
      "do": "Three founders of a courier app agree on one page: all human rights and the basic rights at work, also where the law asks for less. In month two it makes them drop a hidden score for riders that no law forbids.",
      "dont": "A start-up writes \"technology for good\" on its website. Nobody at the top approved what that means, and when a partner wants a filter by religion, the only question asked is \"Is it legal there?\"",
      "evidence": [
       {
        "size": "any",
        "text": "The commitment itself, with its date and the role or body that approved it."
       },
       {
        "size": "under-5",
        "text": "A one-page text that all founders agreed to, and the message in which they did."
       },
       {
        "size": "under-50",
        "text": "A ticket or meeting note that cites the commitment as the reason for a decision."
       },
       {
        "size": "under-250",
        "text": "The welcome pack or training slide that tells new colleagues about it."
       },
       {
        "size": "more",
        "text": "The board minute approving it, and the yearly note on how it was kept."
       }
      ],
      "flag": "MAJOR",
      "flagThreshold": null,
      "groups": [
       "RG-01",
       "RG-02",
       "RG-03",
       "RG-04"
      ],
      "id": "conception.commitment",
      "ladder": [
       "Have the people who lead the company talked about respecting human rights as a duty of their own, beyond obeying the law?",
       "Is there a dated commitment, approved at the very top, to all human rights (rights at work too) and to preventing and repairing harm even where the law is silent, with a named role in charge?",
       "Does everyone who works on the product know it, and can you show at least one recorded decision that you took because of it?",
       "Can you show that people affected are better off because you kept it, and that you improved the text or your practice after hearing from them?"
      ],
      "levels": [
       {
        "level": 0,
        "text": "The leaders have not spoken about human rights, or they say that obeying the law is enough."
       },
       {
        "level": 1,
        "text": "The leaders mean well and have talked about it, but no commitment is written and approved at the top."
       },
       {
        "level": 2,
        "text": "A dated commitment, approved at the very top, covers all internationally recognised human rights, rights at work included. It says you prevent and repair harm even where the law is silent, and names the role in charge."
       },
       {
        "level": 3,
        "text": "Everyone who works on the product knows the commitment, and you can show at least one recorded decision that you took because of it."
       },
       {
        "level": 4,
        "text": "You can show that people affected are better off because you kept the commitment, and you improved the text or your practice after hearing from them."
       }
      ],
      "minTier": "under-5",
      "minutes": 2,
      "module": "core",
      "naAllowed": false,
      "naGuidance": null,
      "panel": [
       "accountability",
       "legality"
      ],
      "principles": [
       "accountable"
      ],
      "question": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
      "rights": [
       "HR-01",
       "HR-10",
       "HR-11",
       "HR-16",
       "HR-28"
      ],
      "roles": [
       "founder",
       "legal"
      ],
      "sources": [
       {
        "document": "glion-2023",
        "lines": [
         218,
         220
        ],
        "paraphrase": "Companies' own rules tend to rest on ethics, a weaker basis than human rights law, says the report with the UN human rights chief. That a promise names human rights is our step.",
        "relation": "derived",
        "standing": "text"
       },
       {
        "document": "asem-2012",
        "lines": [
         27,
         27
        ],
        "paraphrase": "Among recommendations to States stands that business should agree to binding principles of social responsibility, as in the protect, respect and remedy framework. A promise that a company writes itself is less, and our step.",
        "relation": "derived",
        "standing": "text"
       },
       {
        "document": "glion-2023",
        "lines": [
         216,
         216
        ],
        "paraphrase": "The UN High Commissioner for Human Rights says that firms which build, use or release technology carry a very large duty to respect human rights; he offers the UN Guiding Principles as a blueprint.",
        "relation": "supports",
        "standing": "one-speaker"
       },
       {
        "document": "glion-2023",
        "lines": [
         406,
         406
        ],
        "paraphrase": "Speakers saw engagement with many people in and around companies, board members, executives and investors among them, as key to human rights challenges in business. That a commitment comes from the top is our step.",
        "relation": "supports",
        "standing": "several"
       },
       {
        "document": "glion-2023",
        "lines": [
         294,
         294
        ],
        "paraphrase": "One speaker told of a company's AI ethics policy, four years in the making and premised on support from senior managers; small firms could not do that, he held. One honest page is our answer.",
        "relation": "supports",
        "standing": "one-speaker"
       }
      ],
      "stage": "conception",
      "terms": [
       "affected-people",
       "remedy",
       "reprisal"
      ],
      "voice": false,
      "weight": "2",
      "why": "Laws differ from country to country and often come later than products, so people hurt by a legal but harmful feature depend on what you have promised. A promise made at the top gives staff, customers and the people affected something to hold you to."
     }
    ],
    "language": "en",
    "languages": [
     "en",
     "ar",
     "es",
     "fr",
     "ko"
    ],
    "modules": [
     {
      "about": "The questions that every product answers, whatever its technology and however small the company. The possible harms listed here can come from almost any product; modules add those of single technologies, and the first look shows the four to six gravest ones that could apply to yours. They are examples to think with, not a forecast and not the whole list.",
      "appliesWhen": null,
      "id": "core",
      "seededHarms": [
       {
        "appliesWhen": null,
        "delay": true,
        "groups": [
         "RG-26",
         "RG-12",
         "RG-02",
         "RG-11"
        ],
        "id": "partner-or-stalker",
        "irremediability": 5,
        "rights": [
         "HR-02",
         "HR-03",
         "HR-07",
         "HR-11"
        ],
        "scale": 5,
        "scope": 3,
        "sources": [
         {
          "document": "glion-2023",
          "lines": [
           131,
           131
          ],
          "paraphrase": "Participants broadly agreed that technology with a good aim can be misused to harm rights or democracy. The violent partner is our example.",
          "relation": "derived",
          "standing": "consensus"
         },
         {
          "document": "glion-2023",
          "lines": [
           96,
           96
          ],
          "paraphrase": "The report quotes a study on how many women meet violence online. Partners and stalkers are not named in any of the five documents; adding them is our step.",
          "relation": "supports",
          "standing": "text"
         }
        ],
        "story": "A woman has left a man who beat her. He still knows her password, shares a family account or holds a device she forgot about, and the product shows him where she is, whom she writes to or what she spends. He waits at her door. People in this position are killed, and many more live for years in fear.",
        "talkTo": "The tech-safety adviser of a women's shelter or a domestic violence helpline, and a group that helps people who are stalked. Pay for their time, and never ask for a survivor's story.",
        "title": "A violent partner or a stalker uses it to find, watch or control someone"
       },
       {
        "appliesWhen": null,
        "delay": true,
        "groups": [
         "RG-22",
         "RG-25",
         "RG-16",
         "RG-13"
        ],
        "id": "defender-exposed",
        "irremediability": 5,
        "rights": [
         "HR-02",
         "HR-03",
         "HR-04",
         "HR-11",
         "HR-16",
         "HR-19"
        ],
        "scale": 5,
        "scope": 3,
        "sources": [
         {
          "document": "no-disconnect-2012",
          "lines": [
           4,
           4
          ],
          "paraphrase": "If repressive governments find innocent people with western technology and endanger their life or freedom, makers too ought to know, says the speech; private actors cannot ignore their responsibilities.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "eu-ngo-2020",
          "lines": [
           31,
           31
          ],
          "paraphrase": "Defenders of rights rely on technology and are harassed and watched through it more and more. Journalists are our addition.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "glion-2023",
          "lines": [
           161,
           161
          ],
          "paraphrase": "It was noted that spying on opponents and defenders often needs, or gains from, the help of companies.",
          "relation": "supports",
          "standing": "several"
         }
        ],
        "story": "A repressive authority demands, buys or breaks into what the product holds: names, contacts, places, messages. It finds out who wrote, who organised, who helped. That person, and the people in the contact list, can be arrested, tortured or killed.",
        "talkTo": "A digital rights group or a digital security helpline for civil society, a press freedom group, and a lawyer who knows the countries where the product can be reached.",
        "title": "A journalist or rights defender is found by a government through the product"
       },
       {
        "appliesWhen": null,
        "delay": false,
        "groups": [
         "RG-20",
         "RG-14",
         "RG-15",
         "RG-21",
         "RG-19"
        ],
        "id": "shut-out-of-service",
        "irremediability": 3,
        "rights": [
         "HR-01",
         "HR-30",
         "HR-31",
         "HR-32",
         "HR-33",
         "HR-35",
         "HR-36"
        ],
        "scale": 4,
        "scope": 4,
        "sources": [
         {
          "document": "glion-2023",
          "lines": [
           142,
           142
          ],
          "paraphrase": "Others warned that public services moved online may be harder to reach for older or disabled people and for those with less education. Bank and work are our addition.",
          "relation": "derived",
          "standing": "several"
         },
         {
          "document": "asem-2012",
          "lines": [
           29,
           31
          ],
          "paraphrase": "Addressed to States: other ways beside online services are to remain, with special care for groups likely to be left out.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "wsis-2015",
          "lines": [
           77,
           77
          ],
          "paraphrase": "The summary says that going digital can create new obstacles for people with disabilities.",
          "relation": "supports",
          "standing": "text"
         }
        ],
        "story": "Care, benefits, schooling, a bank account or work move into the product, and the old way in closes. An old man without a smartphone, a blind woman, a family with the wrong papers or another language no longer gets in, or is locked out by mistake. They go without medicine, money or school.",
        "talkTo": "An organisation of people with disabilities, an older people's association, a welfare advice centre, a migrants' centre, and the staff who meet people at the counter.",
        "title": "People are shut out of a service that they cannot do without"
       },
       {
        "appliesWhen": null,
        "delay": false,
        "groups": [
         "RG-16",
         "RG-12",
         "RG-14",
         "RG-15",
         "RG-21"
        ],
        "id": "unequal-errors",
        "irremediability": 3,
        "rights": [
         "HR-01",
         "HR-27",
         "HR-32",
         "HR-36",
         "HR-37"
        ],
        "scale": 3,
        "scope": 5,
        "sources": [
         {
          "document": "glion-2023",
          "lines": [
           158,
           158
          ],
          "paraphrase": "Participants agreed that technology can copy and prolong old discrimination; the report adds that bias in search engines' algorithms helps this.",
          "relation": "derived",
          "standing": "consensus"
         },
         {
          "document": "eu-ngo-2020",
          "lines": [
           74,
           74
          ],
          "paraphrase": "Discrimination by AI in law enforcement, work and social services is a forum theme, with migrants, ethnic and religious minorities and children as people in vulnerable situations.",
          "relation": "derived",
          "standing": "text"
         }
        ],
        "story": "It works for most people and looks good on average. It hears an accent badly, does not see dark skin, takes a single name for an error or reads a disability as a risk. The same people lose the job, the loan or the right treatment each time, and are told that the system is neutral.",
        "talkTo": "Organisations led by the groups concerned, an equality body or anti-discrimination office, and a researcher who tests systems group by group.",
        "title": "The product fails the same groups of people again and again"
       },
       {
        "appliesWhen": {
         "any": [
          {
           "fact": "technologies",
           "includes": "generative-media"
          },
          {
           "fact": "technologies",
           "includes": "social-platform"
          },
          {
           "fact": "technologies",
           "includes": "messaging"
          },
          {
           "fact": "technologies",
           "includes": "content-moderation"
          },
          {
           "fact": "dataAboutPeople",
           "includes": "sensitive"
          },
          {
           "fact": "dataAboutPeople",
           "includes": "communications"
          }
         ]
        },
        "delay": true,
        "groups": [
         "RG-12",
         "RG-13",
         "RG-11",
         "RG-24",
         "RG-02"
        ],
        "id": "intimate-images-or-outing",
        "irremediability": 5,
        "rights": [
         "HR-11",
         "HR-07",
         "HR-12",
         "HR-05",
         "HR-02"
        ],
        "scale": 4,
        "scope": 3,
        "sources": [
         {
          "document": "glion-2023",
          "lines": [
           52,
           52
          ],
          "paraphrase": "The report says that technology can let sexual harassment online grow. Intimate images and outing are our addition.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "glion-2023",
          "lines": [
           159,
           159
          ],
          "paraphrase": "Many expected disinformation to grow with AI and faked pictures or films, for example to sway elections. Intimate images and outing are our addition.",
          "relation": "supports",
          "standing": "several"
         }
        ],
        "story": "A naked picture, real or generated, goes round a school or a workplace. Or the product reveals that someone is gay, pregnant, ill or of a certain faith, by a suggestion, a list or a leak. It cannot be called back. People lose their family, their job or their safety, and some take their own life.",
        "talkTo": "A helpline for victims of image abuse, an LGBTI+ organisation, a women's rights group, and someone who has run the removal of such images at another company.",
        "title": "Intimate images are spread or made up, or someone's secret is revealed"
       },
       {
        "appliesWhen": {
         "any": [
          {
           "equals": true,
           "fact": "safetyCritical"
          },
          {
           "fact": "technologies",
           "includes": "robotics-sensors"
          },
          {
           "fact": "technologies",
           "includes": "health"
          },
          {
           "fact": "usedBy",
           "includes": "military"
          }
         ]
        },
        "delay": true,
        "groups": [
         "RG-01",
         "RG-02",
         "RG-24",
         "RG-04",
         "RG-11"
        ],
        "id": "malfunction-injures",
        "irremediability": 5,
        "rights": [
         "HR-02",
         "HR-05",
         "HR-32"
        ],
        "scale": 5,
        "scope": 2,
        "sources": [
         {
          "document": "glion-2023",
          "lines": [
           283,
           283
          ],
          "paraphrase": "Various participants encouraged governments to learn from other sectors, such as precaution in the making of medicines. Injury by a malfunction is not named in the five documents; adding it is our step.",
          "relation": "derived",
          "standing": "several"
         }
        ],
        "story": "A dose is shown wrongly, a machine does not see a child, an alarm does not ring, an update stops a device in use. The person hurt may be a user, a patient, a worker or someone passing by. Until the cause is found and the product stopped, it can happen again at any moment.",
        "talkTo": "A safety engineer from outside, nurses or operators who would use it in a hurry, a patients' organisation, and the safety authority of the sector.",
        "title": "A malfunction injures or kills someone"
       }
      ],
      "title": "Core"
     },
     {
      "about": "For products offered to the public, to authorities or to civil society, and for places with poor networks. It switches on by who uses the product or where, because whatever becomes normal for most people can shut out the rest, and because language, disability, price and copyright decide who takes part.",
      "appliesWhen": {
       "any": [
        {
         "fact": "usedBy",
         "includes": "consumers"
        },
        {
         "fact": "usedBy",
         "includes": "public-authority"
        },
        {
         "fact": "usedBy",
         "includes": "civil-society"
        },
        {
         "fact": "contexts",
         "includes": "low-connectivity"
        }
       ]
      },
      "id": "access",
      "seededHarms": [
       {
        "appliesWhen": null,
        "delay": true,
        "groups": [
         "RG-15",
         "RG-20",
         "RG-14",
         "RG-21",
         "RG-19"
        ],
        "id": "no-way-without-phone",
        "irremediability": 5,
        "rights": [
         "HR-31",
         "HR-30",
         "HR-32",
         "HR-02",
         "HR-35",
         "HR-36"
        ],
        "scale": 5,
        "scope": 4,
        "sources": [
         {
          "document": "glion-2023",
          "lines": [
           142,
           142
          ],
          "paraphrase": "Others warned that older, disabled and less educated people may find public services harder to reach once these are online. The cold flat is our example.",
          "relation": "derived",
          "standing": "several"
         },
         {
          "document": "asem-2012",
          "lines": [
           31,
           31
          ],
          "paraphrase": "Governments are to make sure that other ways than online services remain. For a company it means: do not close the last one.",
          "relation": "supports",
          "standing": "text"
         }
        ],
        "story": "A help scheme or a pharmacy moves into an app. An old man with a button phone cannot register and is ashamed to ask. The office has closed its counter. In January his heating is cut off, and he is found only days later.",
        "talkTo": "A pensioners' association, a social worker or a village shopkeeper who sees who comes to ask for help, and an advice centre for poor people.",
        "title": "The only way leads through an app, and someone goes without heat, medicine or money"
       },
       {
        "appliesWhen": null,
        "delay": true,
        "groups": [
         "RG-14",
         "RG-19",
         "RG-21",
         "RG-16",
         "RG-15"
        ],
        "id": "warning-not-understood",
        "irremediability": 5,
        "rights": [
         "HR-02",
         "HR-35",
         "HR-01",
         "HR-16",
         "HR-38"
        ],
        "scale": 5,
        "scope": 3,
        "sources": [
         {
          "document": "wsis-2015",
          "lines": [
           77,
           77
          ],
          "paraphrase": "Going digital can raise new barriers for disabled people. That a warning fails is our example.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "asem-2012",
          "lines": [
           34,
           34
          ],
          "paraphrase": "The messages name software and infrastructure that are flexible in language and usable for people with disabilities. The warning is our example.",
          "relation": "supports",
          "standing": "text"
         }
        ],
        "story": "The product carries flood or fire warnings as a sound and in one language. A deaf couple sleeps on, and harvest workers from abroad cannot read the message. Those who understood are on the hill; others drown in houses that could have been left in time.",
        "talkTo": "An association of deaf people, an interpreters' or migrants' group, and the local civil protection office.",
        "title": "A warning does not reach deaf people or speakers of another language"
       },
       {
        "appliesWhen": null,
        "delay": false,
        "groups": [
         "RG-14",
         "RG-15",
         "RG-21",
         "RG-12",
         "RG-26"
        ],
        "id": "helper-empties-account",
        "irremediability": 3,
        "rights": [
         "HR-26",
         "HR-11",
         "HR-35",
         "HR-07",
         "HR-08"
        ],
        "scale": 4,
        "scope": 4,
        "sources": [
         {
          "document": "wsis-2015",
          "lines": [
           77,
           77
          ],
          "paraphrase": "The summary sees a need for information technology that disabled people can use. Abuse by helpers is our example.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "asem-2012",
          "lines": [
           28,
           28
          ],
          "paraphrase": "Many rights now need access to technology and real use of it.",
          "relation": "supports",
          "standing": "text"
         }
        ],
        "story": "A blind woman and a man who never learned to read need someone to press the buttons, and must give away their secret code. The helper takes the savings little by little. The log says that they agreed to everything, so nobody believes them.",
        "talkTo": "Organisations of disabled people, adult literacy teachers, and people who advise victims of abuse at home or in care.",
        "title": "People who cannot use the product alone are robbed by a helper"
       },
       {
        "appliesWhen": null,
        "delay": true,
        "groups": [
         "RG-12",
         "RG-26",
         "RG-20",
         "RG-21",
         "RG-11"
        ],
        "id": "phone-in-his-hand",
        "irremediability": 3,
        "rights": [
         "HR-01",
         "HR-07",
         "HR-11",
         "HR-26",
         "HR-36",
         "HR-08"
        ],
        "scale": 4,
        "scope": 5,
        "sources": [
         {
          "document": "wsis-2015",
          "lines": [
           43,
           43
          ],
          "paraphrase": "The summary calls it important to ensure access for women. That a shared phone exposes them is our example.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "glion-2023",
          "lines": [
           342,
           342
          ],
          "paraphrase": "The digital divide between women and men is put as a question to the UN.",
          "relation": "supports",
          "standing": "text"
         }
        ],
        "story": "The account belongs to the number, and the number belongs to the husband. He reads her messages to the nurse, takes the cash transfer and learns that she asked for a lawyer. She can neither prove who she is nor leave.",
        "talkTo": "A women's shelter, a women's savings group, and female community health workers who know how phones are shared at home.",
        "title": "A woman loses money, news and her way out because the product assumes a phone of her own"
       },
       {
        "appliesWhen": null,
        "delay": true,
        "groups": [
         "RG-18",
         "RG-16",
         "RG-17",
         "RG-21"
        ],
        "id": "heritage-taken",
        "irremediability": 5,
        "rights": [
         "HR-38",
         "HR-34",
         "HR-01",
         "HR-15",
         "HR-12"
        ],
        "scale": 3,
        "scope": 5,
        "sources": [
         {
          "document": "asem-2012",
          "lines": [
           36,
           36
          ],
          "paraphrase": "Governments are to encourage localisation tools made for and by minorities and indigenous peoples. Taking without asking is our reading of the opposite.",
          "relation": "derived",
          "standing": "text"
         },
         {
          "document": "wsis-2015",
          "lines": [
           45,
           45
          ],
          "paraphrase": "The summary asks for plans that protect cultural rights.",
          "relation": "supports",
          "standing": "text"
         }
        ],
        "story": "Speakers of a small language help to translate and record. Their songs, names of plants and stories end up in products of others, with errors and without shame. The elders cannot call them back, and young people stop sharing anything.",
        "talkTo": "The people's own council or language body, its elders, and lawyers or researchers who work for indigenous control of data.",
        "title": "A community's language or knowledge is recorded, sold and used against its wishes"
       }
      ],
      "title": "Access and inclusion"
     }
    ],
    "publishedOn": "2026-11-26",
    "ruleset": {
     "id": "ungp",
     "version": "1.0.0"
    },
    "stages": [
     {
      "about": "From the first talk about an idea to the decision to build it. Nothing is fixed yet, so this is where it costs least to choose another way, to refuse a use, or not to build. If you are past this stage, answer for the product as it stands or for your last big change.",
      "id": "conception",
      "title": "Conception: the idea"
     },
     {
      "about": "From the first sketch to a version that works, before anyone outside the company is exposed to it. Here you listen to people, look for the gravest harm, and build protection in. Your last big change counts as design too.",
      "id": "design",
      "title": "Design: building it"
     },
     {
      "about": "From the first real person onwards, and at every new market, customer or group. Pilots, beta tests and experiments on real people count as deployment. From here on, several questions accept only what is done, not what is on paper.",
      "id": "deployment",
      "title": "Deployment: reaching people"
     },
     {
      "about": "While people use the product and live with it, until it is sold, closed or taken back. You watch what it does to lives, put harm right, protect those who speak up, tell the public, and can stop it.",
      "id": "operation",
      "title": "Operation: daily use"
     }
    ],
    "status": "published",
    "title": "A human rights checklist for technology, from the first idea to daily use",
    "translation": {
     "digest": null,
     "language": "en",
     "missing": [],
     "state": "source"
    },
    "version": "1.0.0"
   },
   "complaints": null,
   "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
   "expiresOn": "2027-11-22",
   "format": "hrba-report/2",
   "history": {
    "count": 40,
    "head": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "scope": "assessment:0193527a-0000-7000-8000-000000000014"
   },
   "id": "0193527a-0000-7000-8000-000000000034",
   "issuedAt": "2026-11-22T09:00:00.000Z",
   "issuedBy": "company",
   "leftOut": [
    {
     "applicability": "not-applicable-to-profile",
     "because": "the profile rules it out: it applies when technologies includes generative-media",
     "item": "conception.generative-deception"
    },
    {
     "applicability": "not-applicable-to-profile",
     "because": "the profile rules it out: it applies when decidesAbout includes migration-borders or decidesAbout includes humanitarian-aid",
     "item": "conception.aid-need"
    }
   ],
   "number": 1,
   "ofThen": 1,
   "organisation": {
    "id": "0193527a-0000-7000-8000-000000000003",
    "name": "ClinicQueue Ltd"
   },
   "people": [
    {
     "answeredAt": "2026-11-22T09:00:00.000Z",
     "answeredBy": "company",
     "item": "conception.commitment",
     "reviewedAt": null,
     "reviewedBy": null
    },
    {
     "answeredAt": "2026-11-22T09:00:00.000Z",
     "answeredBy": "company",
     "item": "conception.foreseeable-misuse",
     "reviewedAt": "2026-11-22T09:00:00.000Z",
     "reviewedBy": "reviewer"
    }
   ],
   "register": {
    "actions": [
     {
      "author": {
       "name": "company",
       "role": "company"
      },
      "createdAt": "2026-11-22T09:00:00.000Z",
      "doneOn": null,
      "dueOn": "2027-03-31",
      "from": {
       "kind": "answer",
       "subject": "design.irreversible-harm"
      },
      "id": "0193527a-0000-7000-8000-000000000024",
      "impacts": [],
      "items": [
       "design.irreversible-harm"
      ],
      "note": "",
      "overdue": false,
      "ownerRole": "product lead",
      "revision": 1,
      "status": "planned",
      "title": "Answer it: Before anyone is exposed, how fully do you remove from the design the harms that nobody could undo?",
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "what": "Answer it.\nIt is open."
     },
     {
      "author": {
       "name": "company",
       "role": "company"
      },
      "createdAt": "2026-11-22T09:00:00.000Z",
      "doneOn": null,
      "dueOn": "2027-03-31",
      "from": {
       "kind": "answer",
       "subject": "conception.red-lines"
      },
      "id": "0193527a-0000-7000-8000-000000000025",
      "impacts": [],
      "items": [
       "conception.red-lines"
      ],
      "note": "",
      "overdue": false,
      "ownerRole": "product lead",
      "revision": 1,
      "status": "planned",
      "title": "Answer it: How firmly have you decided, before anyone asks, which uses of your product you will refuse?",
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "what": "Answer it.\nIt is open."
     }
    ],
    "audits": [
     {
      "auditors": [
       {
        "competence": "Ten years of audits in health care",
        "role": "Clinical lead auditor"
       }
      ],
      "author": {
       "name": "auditor",
       "role": "auditor"
      },
      "changedSince": 0,
      "checked": 1,
      "createdAt": "2026-11-22T09:00:00.000Z",
      "endedAt": "2026-11-22T09:00:00.000Z",
      "id": "0193527a-0000-7000-8000-000000000021",
      "organisation": {
       "id": "0193527a-0000-7000-8000-000000000002",
       "name": "Rights Auditors"
      },
      "paidBy": "The company, by a fixed fee agreed before",
      "revision": 3,
      "sample": {
       "chosen": [
        {
         "because": "its answer rules out a heightened trigger",
         "by": "service",
         "subject": {
          "id": "technologies",
          "kind": "fact"
         }
        },
        {
         "because": "its answer rules out a heightened trigger",
         "by": "service",
         "subject": {
          "id": "decidesAbout",
          "kind": "fact"
         }
        },
        {
         "because": "a critical question",
         "by": "service",
         "subject": {
          "id": "conception.foreseeable-misuse",
          "kind": "item"
         }
        }
       ],
       "of": 6,
       "proposedAt": "2026-11-22T09:00:00.000Z"
      },
      "state": "ended",
      "ties": "none",
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "withdrawnAt": null
     }
    ],
    "changes": [],
    "contests": [
     {
      "author": {
       "name": "auditor",
       "role": "auditor"
      },
      "createdAt": "2026-11-22T09:00:00.000Z",
      "decision": {
       "at": "2026-11-22T09:00:00.000Z",
       "by": {
        "name": "auditor",
        "role": "auditor"
       },
       "outcome": "upheld",
       "words": "Nobody I asked had seen the notice."
      },
      "groups": [
       "RG-01"
      ],
      "heardFrom": "direct",
      "id": "0193527a-0000-7000-8000-000000000029",
      "item": "conception.red-lines",
      "replies": [
       {
        "at": "2026-11-22T09:00:00.000Z",
        "by": {
         "name": "company",
         "role": "company"
        },
        "words": "A notice hangs in the waiting room since May."
       }
      ],
      "revision": 3,
      "state": "upheld",
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "words": "Waiting room note: nobody ever told us that we can say no"
     }
    ],
    "engagement": {
     "count": 0,
     "included": null,
     "withPeople": 0
    },
    "evidenceMarks": [],
    "factBases": [],
    "files": [],
    "findings": [
     {
      "audit": "0193527a-0000-7000-8000-000000000021",
      "author": {
       "name": "auditor",
       "role": "auditor"
      },
      "because": "Misuse session: we read the notes and spoke with who wrote them",
      "corroboration": null,
      "createdAt": "2026-11-22T09:00:00.000Z",
      "decideUntil": "2026-12-12",
      "decision": {
       "at": "2026-11-22T09:00:00.000Z",
       "by": {
        "name": "auditor",
        "role": "auditor"
       },
       "level": null,
       "outcome": "upheld",
       "words": "The second session had no patient in it, either."
      },
      "evidence": [],
      "finalOn": "2026-11-22",
      "id": "0193527a-0000-7000-8000-000000000022",
      "level": 2,
      "reply": {
       "accepted": false,
       "at": "2026-11-22T09:00:00.000Z",
       "by": {
        "name": "company",
        "role": "company"
       },
       "evidence": [],
       "words": "A second session was held in June; its notes are in the same folder."
      },
      "replyUntil": "2026-12-12",
      "revision": 3,
      "state": "final",
      "subject": {
       "id": "conception.foreseeable-misuse",
       "kind": "item"
      },
      "subjectRevision": 1,
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "upward": false,
      "verdict": "override"
     }
    ],
    "gatePasses": [],
    "impacts": [
     {
      "author": {
       "name": "company",
       "role": "company"
      },
      "basis": {
       "kind": "expert-view",
       "words": "glion-2023 line 158 (consensus): Participants agreed that technology can copy and prolong old discrimination; the report adds that bias in search engines' algorithms helps this.\neu-ngo-2020 line 74 (text): Discrimination by AI in law enforcement, work and social services is a forum theme, with migrants, ethnic and religious minorities and children as people in vulnerable situations."
      },
      "closedBecause": "",
      "createdAt": "2026-11-22T09:00:00.000Z",
      "description": "It works for most people and looks good on average. It hears an accent badly, does not see dark skin, takes a single name for an error or reads a disability as a risk. The same people lose the job, the loan or the right treatment each time, and are told that the system is neutral.",
      "direction": "adverse",
      "disagreement": {
       "irremediability": [],
       "likelihood": [],
       "scale": [],
       "scope": []
      },
      "engaged": false,
      "groups": [
       "RG-16",
       "RG-12",
       "RG-14",
       "RG-15",
       "RG-21"
      ],
      "harm": "unequal-errors",
      "id": "0193527a-0000-7000-8000-000000000031",
      "inherent": {
       "delay": {
        "because": "hrba-tech 1.0.0 says so, after glion-2023 line 158, eu-ngo-2020 line 74.",
        "value": false
       },
       "irremediability": {
        "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: Put right only in part, or after months.",
        "value": 3
       },
       "likelihood": {
        "because": "Seen with such products.",
        "value": 3
       },
       "scale": {
        "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: A serious interference with a right that changes how someone lives for a while.",
        "value": 3
       },
       "scope": {
        "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: 100,000 people or more, or most of a group.",
        "value": 5
       },
       "standpoint": "RG-16"
      },
      "inherentSeverity": {
       "anchors": {
        "irremediability": "Put right only in part, or after months.",
        "likelihood": "Happens with products of this kind.",
        "scale": "A serious interference with a right that changes how someone lives for a while.",
        "scope": "100,000 people or more, or most of a group."
       },
       "assumed": [],
       "class": 2,
       "delay": false,
       "irremediability": 3,
       "likelihood": 3,
       "scale": 3,
       "scope": 5,
       "severity": 4
      },
      "involvement": {
       "alone": "unknown",
       "because": "Nobody has answered the three questions for this product yet.",
       "easier": "unknown",
       "knew": "unknown"
      },
      "involvementIs": "contribute",
      "mitigation": "none",
      "mitigations": [],
      "occurrence": "potential",
      "origin": "kept",
      "raters": [],
      "remedy": null,
      "residual": null,
      "residualSeverity": null,
      "revision": 1,
      "rights": [
       "HR-01",
       "HR-27",
       "HR-32",
       "HR-36",
       "HR-37"
      ],
      "signedOff": null,
      "stage": "conception",
      "status": "open",
      "title": "The product fails the same groups of people again and again",
      "updatedAt": "2026-11-22T09:00:00.000Z"
     },
     {
      "author": {
       "name": "company",
       "role": "company"
      },
      "basis": {
       "kind": "expert-view",
       "words": "glion-2023 line 131 (consensus): Participants broadly agreed that technology with a good aim can be misused to harm rights or democracy. The violent partner is our example.\nglion-2023 line 96 (text): The report quotes a study on how many women meet violence online. Partners and stalkers are not named in any of the five documents; adding them is our step."
      },
      "closedBecause": "No place and no contact of anybody is shown.",
      "createdAt": "2026-11-22T09:00:00.000Z",
      "description": "A woman has left a man who beat her. He still knows her password, shares a family account or holds a device she forgot about, and the product shows him where she is, whom she writes to or what she spends. He waits at her door. People in this position are killed, and many more live for years in fear.",
      "direction": "adverse",
      "disagreement": {
       "irremediability": [],
       "likelihood": [],
       "scale": [],
       "scope": []
      },
      "engaged": false,
      "groups": [
       "RG-26",
       "RG-12",
       "RG-02",
       "RG-11"
      ],
      "harm": "partner-or-stalker",
      "id": "0193527a-0000-7000-8000-000000000032",
      "inherent": {
       "delay": {
        "because": "hrba-tech 1.0.0 says so, after glion-2023 line 131, glion-2023 line 96.",
        "value": true
       },
       "irremediability": {
        "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Cannot be undone: death, outing, leaked biometrics.",
        "value": 5
       },
       "likelihood": {
        "because": "Nobody has rated it for this product yet: it counts as 5, assumed.",
        "value": null
       },
       "scale": {
        "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
        "value": 5
       },
       "scope": {
        "because": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Fewer than 1,000 people, or a third of a small group.",
        "value": 3
       },
       "standpoint": "RG-26"
      },
      "inherentSeverity": {
       "anchors": {
        "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
        "likelihood": "Is happening, or nearly certain.",
        "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
        "scope": "Fewer than 1,000 people, or a third of a small group."
       },
       "assumed": [
        "likelihood"
       ],
       "class": 1,
       "delay": true,
       "irremediability": 5,
       "likelihood": 5,
       "scale": 5,
       "scope": 3,
       "severity": 5
      },
      "involvement": {
       "alone": "unknown",
       "because": "Nobody has answered the three questions for this product yet.",
       "easier": "unknown",
       "knew": "unknown"
      },
      "involvementIs": "contribute",
      "mitigation": "none",
      "mitigations": [],
      "occurrence": "potential",
      "origin": "kept",
      "raters": [],
      "remedy": null,
      "residual": null,
      "residualSeverity": null,
      "revision": 1,
      "rights": [
       "HR-02",
       "HR-03",
       "HR-07",
       "HR-11"
      ],
      "signedOff": null,
      "stage": "conception",
      "status": "closed",
      "title": "A violent partner or a stalker uses it to find, watch or control someone",
      "updatedAt": "2026-11-22T09:00:00.000Z"
     }
    ],
    "tradeOffs": [],
    "undecidedHarms": [
     {
      "because": "technologies includes health or decidesAbout includes health-care",
      "groups": [
       "RG-16",
       "RG-20",
       "RG-12",
       "RG-14",
       "RG-24"
      ],
      "harm": "treated-worse-by-tool",
      "module": "health",
      "rights": [
       "HR-01",
       "HR-02",
       "HR-32",
       "HR-35",
       "HR-37"
      ],
      "severity": {
       "anchors": {
        "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
        "likelihood": "Is happening, or nearly certain.",
        "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
        "scope": "100,000 people or more, or most of a group."
       },
       "assumed": [
        "likelihood"
       ],
       "class": 1,
       "delay": true,
       "irremediability": 5,
       "likelihood": 5,
       "scale": 5,
       "scope": 5,
       "severity": 5
      },
      "story": "A finger clip reads too much oxygen in dark skin, and a score takes low past spending for good health. Patients from poor districts wait longer, get less and die more often. The ward sees only numbers, and no number looks wrong.",
      "talkTo": "Patient groups from minorities, clinicians in poor districts, and researchers who test devices on many kinds of bodies.",
      "title": "A device or score works worse for some bodies, and they are treated last"
     },
     {
      "because": "technologies includes health or decidesAbout includes health-care",
      "groups": [
       "RG-24",
       "RG-13",
       "RG-12",
       "RG-26",
       "RG-04"
      ],
      "harm": "health-secret-out",
      "module": "health",
      "rights": [
       "HR-11",
       "HR-12",
       "HR-32",
       "HR-27",
       "HR-31",
       "HR-07"
      ],
      "severity": {
       "anchors": {
        "irremediability": "Cannot be undone: death, outing, leaked biometrics.",
        "likelihood": "Is happening, or nearly certain.",
        "scale": "Death, torture, enslavement, lasting injury, or the loss of a life's basis.",
        "scope": "Fewer than 100,000 people."
       },
       "assumed": [
        "likelihood"
       ],
       "class": 1,
       "delay": true,
       "irremediability": 5,
       "likelihood": 5,
       "scale": 5,
       "scope": 4,
       "severity": 5
      },
      "story": "A reminder on a locked screen, a bill or a sold audience tells that a man has HIV. His landlord and his brothers learn it in one week. He loses home and work, stops the treatment for fear of being seen, and falls ill.",
      "talkTo": "A self-help group of people with HIV or mental illness, a pharmacist, and a lawyer who handles discrimination at work.",
      "title": "A diagnosis reaches an employer, a family or an insurer"
     }
    ],
    "waivers": [],
    "warnings": [
     {
      "code": "HARMS_UNDECIDED",
      "subjects": [
       "treated-worse-by-tool",
       "health-secret-out"
      ],
      "words": "seeded harms await a decision"
     },
     {
      "code": "FACTS_WITHOUT_REASON",
      "subjects": [
       "technologies",
       "decidesAbout"
      ],
      "words": "facts of the profile rule out a heightened trigger without a reason on record"
     }
    ]
   },
   "ruleset": {
    "about": "How answers become a maturity score of human rights due diligence. Policy is light on purpose, because benchmarks reward paper; identifying and acting carry forty of a hundred; remedy is a block of its own. The score says how a company looks for and handles harm. It says nothing about whether a law is met.",
    "assurance": [
     {
      "cap": "1/4",
      "credit": "0",
      "id": "A0",
      "name": "The company's word only"
     },
     {
      "cap": "1/2",
      "credit": "1/4",
      "id": "A1",
      "name": "Evidence attached that says what it shows, who made it and when"
     },
     {
      "cap": "3/4",
      "credit": "1/2",
      "id": "A2",
      "name": "Evidence read by a second person who is not the author"
     },
     {
      "cap": "1",
      "credit": "3/4",
      "id": "A3",
      "name": "Examined by an assessor from outside"
     },
     {
      "cap": "1",
      "credit": "1",
      "id": "A4",
      "name": "Examined from outside and confirmed by the people affected"
     }
    ],
    "bands": [
     {
      "band": 0,
      "from": "0",
      "name": "little shown",
      "weakestBlockCap": "39/100",
      "words": "Little human rights due diligence is shown."
     },
     {
      "band": 1,
      "from": "1/5",
      "name": "some shown",
      "weakestBlockCap": "59/100",
      "words": "Some human rights due diligence is shown."
     },
     {
      "band": 2,
      "from": "2/5",
      "name": "partly shown",
      "weakestBlockCap": "79/100",
      "words": "Human rights due diligence is partly shown."
     },
     {
      "band": 3,
      "from": "3/5",
      "name": "mostly shown",
      "weakestBlockCap": "1",
      "words": "Human rights due diligence is mostly shown."
     },
     {
      "band": 4,
      "from": "4/5",
      "name": "widely shown",
      "weakestBlockCap": "1",
      "words": "Human rights due diligence is widely shown."
     }
    ],
    "blocks": [
     {
      "id": "POL",
      "weight": "10"
     },
     {
      "id": "DDS",
      "weight": "5"
     }
    ],
    "classes": [
     {
      "anyOf": [
       {
        "severity": 5
       },
       {
        "delay": true,
        "irremediability": 4
       },
       {
        "actual": true,
        "severity": 4
       }
      ],
      "class": 1
     },
     {
      "anyOf": [
       {
        "severity": 4
       },
       {
        "delay": true,
        "severity": 3
       },
       {
        "scale": 2,
        "scope": 5
       },
       {
        "irremediability": 5
       }
      ],
      "class": 2
     },
     {
      "anyOf": [
       {
        "severity": 3
       }
      ],
      "class": 3
     },
     {
      "anyOf": [
       {
        "severity": 1
       }
      ],
      "class": 4
     }
    ],
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "flags": [
     {
      "cap": "19/100",
      "id": "STOP",
      "threshold": "3/4"
     },
     {
      "cap": "39/100",
      "id": "CRITICAL",
      "threshold": "1/2"
     },
     {
      "cap": "59/100",
      "id": "MAJOR",
      "threshold": "1/4"
     }
    ],
    "gates": [
     {
      "classOneMitigation": "planned",
      "classTwoMitigation": "planned",
      "coverage": "4/5",
      "flagsTrack": "declared",
      "lower": "1/2",
      "stage": "conception",
      "track": "declared"
     },
     {
      "classOneMitigation": "implemented",
      "classTwoMitigation": "planned",
      "coverage": "4/5",
      "flagsTrack": "substantiated",
      "lower": "1/2",
      "stage": "design",
      "track": "declared"
     },
     {
      "classOneMitigation": "implemented",
      "classTwoMitigation": "planned",
      "coverage": "9/10",
      "flagsTrack": "substantiated",
      "lower": "3/5",
      "stage": "deployment",
      "track": "substantiated"
     },
     {
      "classOneMitigation": "implemented",
      "classTwoMitigation": "planned",
      "coverage": "9/10",
      "flagsTrack": "substantiated",
      "lower": "3/5",
      "stage": "operation",
      "track": "substantiated"
     }
    ],
    "id": "ungp",
    "levels": [
     {
      "level": 0,
      "name": "Absent, or contrary practice",
      "value": "0"
     },
     {
      "level": 1,
      "name": "Ad hoc or planned, no reliable practice",
      "value": "1/4"
     },
     {
      "level": 2,
      "name": "Defined, documented, owned",
      "value": "1/2"
     },
     {
      "level": 3,
      "name": "Implemented and operating, with records",
      "value": "3/4"
     },
     {
      "level": 4,
      "name": "Effective for rights-holders: outcome evidence, feedback used, improved",
      "value": "1"
     }
    ],
    "noGo": [
     {
      "fact": "contestedUses",
      "includes": "indiscriminate-biometric-surveillance"
     },
     {
      "fact": "contestedUses",
      "includes": "covert-interception-without-safeguards"
     },
     {
      "fact": "contestedUses",
      "includes": "social-scoring"
     },
     {
      "fact": "contestedUses",
      "includes": "predicting-crime-by-profile"
     },
     {
      "fact": "contestedUses",
      "includes": "autonomous-use-of-lethal-force"
     },
     {
      "fact": "contestedUses",
      "includes": "blocking-lawful-assembly-or-speech"
     }
    ],
    "notApplicable": {
     "acceptedFrom": "A2",
     "acceptedFromOnFlagged": "A3"
    },
    "publishedOn": "2026-11-22",
    "severity": {
     "irremediability": [
      "Put right within days, as if it had not happened.",
      "Put right within weeks, with effort.",
      "Put right only in part, or after months.",
      "Hardly ever put right; the rest is compensated.",
      "Cannot be undone: death, outing, leaked biometrics."
     ],
     "irremediabilityAbove": 2,
     "likelihood": [
      "Has never happened with anything like it, and needs several unlikely steps.",
      "Has happened elsewhere, and needs unusual circumstances.",
      "Happens with products of this kind.",
      "To be expected within two years.",
      "Is happening, or nearly certain."
     ],
     "scale": [
      "A nuisance or slight unfairness that people shrug off.",
      "Real distress, cost or loss of opportunity that people recover from by themselves.",
      "A serious interference with a right that changes how someone lives for a while.",
      "A grave interference with health, liberty, livelihood, safety or dignity.",
      "Death, torture, enslavement, lasting injury, or the loss of a life's basis."
     ],
     "scope": [
      "Fewer than 10 people.",
      "Fewer than 100 people.",
      "Fewer than 1,000 people, or a third of a small group.",
      "Fewer than 100,000 people.",
      "100,000 people or more, or most of a group."
     ],
     "scopeAbove": 1
    },
    "smallCompany": {
     "because": "In a company of under five people a colleague's reading is shown but does not count as a second person's: that takes a named outsider with declared ties.",
     "sizes": [
      "under-5"
     ]
    },
    "sources": [
     "UN Guiding Principles on Business and Human Rights (2011), GP 11 to 24 and 29 to 31: what is asked for.",
     "GP 24: the most severe impacts, and those that delay would make irremediable, come first.",
     "GP 14: size changes the means, never the responsibility; severity raises the means.",
     "glion-2023 line 134 and line 358: uses contrary to rights in themselves, and calls for moratoria (no-go list).",
     "The values, weights, caps, thresholds and bands are a design choice of this project, open to dispute."
    ],
    "status": "published",
    "statusLimits": {
     "insufficientBelow": "1/2"
    },
    "tierFact": "organisationSize",
    "tiers": [
     "under-5",
     "under-50",
     "under-250",
     "more"
    ],
    "title": "Due diligence in the manner of the UN Guiding Principles",
    "triggers": [
     {
      "equals": true,
      "fact": "childrenReachable"
     },
     {
      "fact": "technologies",
      "includes": "biometrics"
     }
    ],
    "verdict": {
     "substantiatedShownFrom": "2/5"
    },
    "verdicts": [
     {
      "id": "PURPOSE_IN_QUESTION",
      "title": "Purpose in question",
      "words": "The product is meant for, sold for or knowingly allowed a use that is contrary to human rights in itself or subject to calls for a moratorium. How well it is managed does not answer whether it may be built."
     },
     {
      "id": "HARM_OPEN",
      "title": "Harm open",
      "words": "A grave harm is happening and nothing that would end it is in place yet."
     },
     {
      "id": "STOPPED",
      "title": "Stopped",
      "words": "On at least one stop question the company's own answer is below what may go on. That comes before anything else."
     },
     {
      "id": "NO_RESULT_YET",
      "title": "No result yet",
      "words": "Too little is answered to say anything."
     },
     {
      "id": "SERIOUS_GAP",
      "title": "Serious gap",
      "words": "On at least one critical question the company's own answer leaves people exposed."
     },
     {
      "id": "NOT_SHOWN",
      "title": "Not shown",
      "words": "What the company says may be true, but the stop or critical answers it rests on are open or not yet backed by anything another person has read."
     },
     {
      "id": "GAPS",
      "title": "Gaps",
      "words": "No stop or critical question is open, and there are gaps that hold the result down."
     },
     {
      "id": "NO_OPEN_CONDITION",
      "title": "No open condition found",
      "words": "No open condition was found among the questions that were due. It does not say that there is no harm."
     }
    ],
    "version": "1.0.0",
    "voice": {
     "cap": "3/4",
     "liftedBy": "A4"
    }
   },
   "salts": {
    "/answers/product/description": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/answers/responses/conception.foreseeable-misuse/evidence/0/madeBy": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/answers/responses/conception.foreseeable-misuse/evidence/0/shows": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/answers/responses/conception.foreseeable-misuse/evidence/0/title": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/answers/responses/conception.foreseeable-misuse/evidence/0/url": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/answers/responses/conception.foreseeable-misuse/justification": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/answers/reviews/conception.foreseeable-misuse/note": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/issuedBy": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/people/0/answeredBy": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/people/1/answeredBy": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/people/1/reviewedBy": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/0/author/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/0/ownerRole": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/0/title": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/0/what": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/1/author/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/1/ownerRole": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/1/title": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/actions/1/what": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/audits/0/auditors/0/competence": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/audits/0/auditors/0/role": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/audits/0/author/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/audits/0/sample/chosen/0/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/audits/0/sample/chosen/1/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/audits/0/sample/chosen/2/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/contests/0/author/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/contests/0/decision/by/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/contests/0/decision/words": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/contests/0/replies/0/by/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/contests/0/replies/0/words": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/contests/0/words": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/findings/0/author/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/findings/0/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/findings/0/decision/by/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/findings/0/decision/words": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/findings/0/reply/by/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/findings/0/reply/words": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/author/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/basis/words": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/description": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/inherent/delay/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/inherent/irremediability/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/inherent/likelihood/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/inherent/scale/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/inherent/scope/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/inherent/standpoint": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/involvement/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/0/title": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/author/name": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/basis/words": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/closedBecause": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/description": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/inherent/delay/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/inherent/irremediability/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/inherent/likelihood/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/inherent/scale/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/inherent/scope/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/inherent/standpoint": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/involvement/because": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/register/impacts/1/title": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "/score/responsesDigest": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
   },
   "score": {
    "asOf": "2026-11-22",
    "because": "only 4 of 100 of what is due, by weight, is answered",
    "blocks": [
     {
      "declared": {
       "coverage": {
        "den": "53",
        "num": "4",
        "percent": 8
       },
       "lower": {
        "den": "53",
        "num": "1",
        "percent": 2
       },
       "upper": {
        "den": "53",
        "num": "50",
        "percent": 94
       }
      },
      "id": "POL",
      "substantiated": {
       "coverage": {
        "den": "53",
        "num": "4",
        "percent": 8
       },
       "lower": {
        "den": "53",
        "num": "1",
        "percent": 2
       },
       "upper": {
        "den": "53",
        "num": "50",
        "percent": 94
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "DDS",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "17",
        "num": "1",
        "percent": 6
       },
       "lower": {
        "den": "34",
        "num": "1",
        "percent": 3
       },
       "upper": {
        "den": "34",
        "num": "33",
        "percent": 97
       }
      },
      "id": "ASS",
      "substantiated": {
       "coverage": {
        "den": "17",
        "num": "1",
        "percent": 6
       },
       "lower": {
        "den": "34",
        "num": "1",
        "percent": 3
       },
       "upper": {
        "den": "34",
        "num": "33",
        "percent": 97
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "21",
        "num": "5",
        "percent": 24
       },
       "lower": {
        "den": "42",
        "num": "5",
        "percent": 12
       },
       "upper": {
        "den": "42",
        "num": "37",
        "percent": 88
       }
      },
      "id": "PRI",
      "substantiated": {
       "coverage": {
        "den": "21",
        "num": "5",
        "percent": 24
       },
       "lower": {
        "den": "42",
        "num": "5",
        "percent": 12
       },
       "upper": {
        "den": "42",
        "num": "37",
        "percent": 88
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "ACT",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "TRK",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     },
     {
      "declared": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      },
      "id": "CTX",
      "substantiated": {
       "coverage": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "lower": {
        "den": "1",
        "num": "0",
        "percent": 0
       },
       "upper": {
        "den": "1",
        "num": "1",
        "percent": 100
       }
      }
     }
    ],
    "checklist": {
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "id": "hrba-tech",
     "published": true,
     "version": "1.0.0"
    },
    "counts": {
     "ahead": 53,
     "answered": 2,
     "due": 50,
     "evidenceAttached": 0,
     "examinedOutside": 1,
     "notApplicableToProfile": 25,
     "open": 48,
     "readBySecondPerson": 0,
     "wordOnly": 1
    },
    "declared": {
     "band": null,
     "bandName": null,
     "best": {
      "den": "567630",
      "num": "554389",
      "percent": 98
     },
     "caps": [
      {
       "binds": false,
       "cap": {
        "den": "100",
        "num": "59",
        "percent": 59
       },
       "cause": "open",
       "kind": "MAJOR",
       "subject": "conception.alternatives-considered"
      },
      {
       "binds": false,
       "cap": {
        "den": "100",
        "num": "59",
        "percent": 59
       },
       "cause": "open",
       "kind": "MAJOR",
       "subject": "conception.power-to-stop"
      }
     ],
     "coverage": {
      "den": "283815",
      "num": "11813",
      "percent": 4
     },
     "final": {
      "den": "113526",
      "num": "2077",
      "percent": 2
     },
     "lower": {
      "den": "113526",
      "num": "2077",
      "percent": 2
     },
     "status": "INSUFFICIENT",
     "upper": {
      "den": "567630",
      "num": "554389",
      "percent": 98
     }
    },
    "engineVersion": "0.1.0",
    "evidenceConfidence": {
     "den": "216",
     "num": "5",
     "percent": 2
    },
    "flags": [
     {
      "declared": "open",
      "flag": "MAJOR",
      "item": "conception.alternatives-considered",
      "substantiated": "open"
     },
     {
      "declared": "open",
      "flag": "MAJOR",
      "item": "conception.power-to-stop",
      "substantiated": "open"
     }
    ],
    "gap": {
     "den": "1",
     "num": "0",
     "percent": 0
    },
    "gates": [
     {
      "coverage": {
       "den": "66",
       "num": "7",
       "percent": 11
      },
      "lower": {
       "den": "22",
       "num": "1",
       "percent": 5
      },
      "reasons": [
       {
        "because": "stage score 1/22 < 1/2",
        "result": "BLOCKED"
       },
       {
        "because": "coverage 7/66 < 4/5",
        "result": "NOT_READY"
       },
       {
        "because": "STOP conception.red-lines open",
        "result": "NOT_READY"
       },
       {
        "because": "STOP conception.surveillance-purpose open",
        "result": "NOT_READY"
       },
       {
        "because": "impact 0193527a-0000-7000-8000-000000000031 mitigation none < planned",
        "result": "BLOCKED"
       }
      ],
      "result": "BLOCKED",
      "stage": "conception",
      "words": "blocked until the reasons are gone"
     },
     {
      "coverage": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "lower": {
       "den": "1",
       "num": "0",
       "percent": 0
      },
      "reasons": [
       {
        "because": "stage score 0 < 1/2",
        "result": "BLOCKED"
       },
       {
        "because": "coverage 0 < 4/5",
        "result": "NOT_READY"
       }
      ],
      "result": "BLOCKED",
      "stage": "design",
      "words": "blocked until the reasons are gone"
     }
    ],
    "nextActions": [
     {
      "because": "it is open; its gain is shown for level 1",
      "flag": "STOP",
      "gainFinal": {
       "den": "5544",
       "num": "65",
       "percent": 1
      },
      "gainLower": {
       "den": "5544",
       "num": "65",
       "percent": 1
      },
      "kind": "answer",
      "subject": "design.irreversible-harm"
     },
     {
      "because": "it is open; its gain is shown for level 1",
      "flag": "STOP",
      "gainFinal": {
       "den": "2332",
       "num": "15",
       "percent": 1
      },
      "gainLower": {
       "den": "2332",
       "num": "15",
       "percent": 1
      },
      "kind": "answer",
      "subject": "conception.red-lines"
     }
    ],
    "notApplicableShare": {
     "den": "1",
     "num": "0",
     "percent": 0
    },
    "notApplicableUnaccepted": {
     "den": "1",
     "num": "0",
     "percent": 0
    },
    "responsesDigest": "1ebb4a75d74ff82f54de537cd163dbd17da9e6cfb27ebb53fad8a25560334b04",
    "ruleset": {
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "id": "ungp",
     "published": true,
     "version": "1.0.0"
    },
    "stage": "design",
    "staleShare": {
     "den": "1",
     "num": "0",
     "percent": 0
    },
    "substantiated": {
     "band": null,
     "bandName": null,
     "best": {
      "den": "567630",
      "num": "554389",
      "percent": 98
     },
     "caps": [
      {
       "binds": false,
       "cap": {
        "den": "100",
        "num": "59",
        "percent": 59
       },
       "cause": "open",
       "kind": "MAJOR",
       "subject": "conception.alternatives-considered"
      },
      {
       "binds": false,
       "cap": {
        "den": "100",
        "num": "59",
        "percent": 59
       },
       "cause": "open",
       "kind": "MAJOR",
       "subject": "conception.power-to-stop"
      }
     ],
     "coverage": {
      "den": "283815",
      "num": "11813",
      "percent": 4
     },
     "final": {
      "den": "113526",
      "num": "2077",
      "percent": 2
     },
     "lower": {
      "den": "113526",
      "num": "2077",
      "percent": 2
     },
     "status": "INSUFFICIENT",
     "upper": {
      "den": "567630",
      "num": "554389",
      "percent": 98
     }
    },
    "trace": [
     {
      "because": "the profile rules it out: it applies when technologies includes generative-media",
      "id": "scope/conception.generative-deception",
      "inputs": [],
      "rule": "applicability",
      "sources": [
       "glion-2023:159-159",
       "eu-ngo-2020:55-55",
       "glion-2023:131-131"
      ],
      "subject": "conception.generative-deception",
      "value": {
       "applicability": "not-applicable-to-profile",
       "stage": "conception"
      }
     },
     {
      "because": "the profile rules it out: it applies when decidesAbout includes migration-borders or decidesAbout includes humanitarian-aid",
      "id": "scope/conception.aid-need",
      "inputs": [],
      "rule": "applicability",
      "sources": [
       "wsis-2015:49-49",
       "eu-ngo-2020:74-74",
       "eu-ngo-2020:68-68"
      ],
      "subject": "conception.aid-need",
      "value": {
       "applicability": "not-applicable-to-profile",
       "stage": "conception"
      }
     }
    ],
    "unsetFacts": [
     "usedBy",
     "dataAboutPeople"
    ],
    "verdict": "NO_RESULT_YET",
    "views": {
     "criteria": [
      {
       "declared": {
        "coverage": {
         "den": "5",
         "num": "2",
         "percent": 40
        },
        "lower": {
         "den": "10",
         "num": "1",
         "percent": 10
        },
        "upper": {
         "den": "10",
         "num": "7",
         "percent": 70
        }
       },
       "id": "GP11",
       "substantiated": {
        "coverage": {
         "den": "5",
         "num": "2",
         "percent": 40
        },
        "lower": {
         "den": "10",
         "num": "1",
         "percent": 10
        },
        "upper": {
         "den": "10",
         "num": "7",
         "percent": 70
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "9",
         "num": "2",
         "percent": 22
        },
        "lower": {
         "den": "18",
         "num": "1",
         "percent": 6
        },
        "upper": {
         "den": "6",
         "num": "5",
         "percent": 83
        }
       },
       "id": "GP12",
       "substantiated": {
        "coverage": {
         "den": "9",
         "num": "2",
         "percent": 22
        },
        "lower": {
         "den": "18",
         "num": "1",
         "percent": 6
        },
        "upper": {
         "den": "6",
         "num": "5",
         "percent": 83
        }
       }
      }
     ],
     "groups": [
      {
       "declared": {
        "coverage": {
         "den": "29",
         "num": "1",
         "percent": 3
        },
        "lower": {
         "den": "116",
         "num": "1",
         "percent": 1
        },
        "upper": {
         "den": "116",
         "num": "113",
         "percent": 97
        }
       },
       "id": "RG-01",
       "substantiated": {
        "coverage": {
         "den": "29",
         "num": "1",
         "percent": 3
        },
        "lower": {
         "den": "116",
         "num": "1",
         "percent": 1
        },
        "upper": {
         "den": "116",
         "num": "113",
         "percent": 97
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "76",
         "num": "7",
         "percent": 9
        },
        "lower": {
         "den": "76",
         "num": "3",
         "percent": 4
        },
        "upper": {
         "den": "19",
         "num": "18",
         "percent": 95
        }
       },
       "id": "RG-02",
       "substantiated": {
        "coverage": {
         "den": "76",
         "num": "7",
         "percent": 9
        },
        "lower": {
         "den": "76",
         "num": "3",
         "percent": 4
        },
        "upper": {
         "den": "19",
         "num": "18",
         "percent": 95
        }
       }
      }
     ],
     "matrix": [
      {
       "block": "POL",
       "declared": {
        "coverage": {
         "den": "31",
         "num": "4",
         "percent": 13
        },
        "lower": {
         "den": "31",
         "num": "1",
         "percent": 3
        },
        "upper": {
         "den": "31",
         "num": "28",
         "percent": 90
        }
       },
       "stage": "conception",
       "substantiated": {
        "coverage": {
         "den": "31",
         "num": "4",
         "percent": 13
        },
        "lower": {
         "den": "31",
         "num": "1",
         "percent": 3
        },
        "upper": {
         "den": "31",
         "num": "28",
         "percent": 90
        }
       }
      },
      {
       "block": "DDS",
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "stage": "conception",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      }
     ],
     "panel": [
      {
       "declared": {
        "coverage": {
         "den": "67",
         "num": "5",
         "percent": 7
        },
        "lower": {
         "den": "134",
         "num": "5",
         "percent": 4
        },
        "upper": {
         "den": "134",
         "num": "129",
         "percent": 96
        }
       },
       "id": "participation",
       "substantiated": {
        "coverage": {
         "den": "67",
         "num": "5",
         "percent": 7
        },
        "lower": {
         "den": "134",
         "num": "5",
         "percent": 4
        },
        "upper": {
         "den": "134",
         "num": "129",
         "percent": 96
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "15",
         "num": "1",
         "percent": 7
        },
        "lower": {
         "den": "35",
         "num": "1",
         "percent": 3
        },
        "upper": {
         "den": "105",
         "num": "101",
         "percent": 96
        }
       },
       "id": "accountability",
       "substantiated": {
        "coverage": {
         "den": "15",
         "num": "1",
         "percent": 7
        },
        "lower": {
         "den": "35",
         "num": "1",
         "percent": 3
        },
        "upper": {
         "den": "105",
         "num": "101",
         "percent": 96
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "non-discrimination",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "empowerment",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "41",
         "num": "1",
         "percent": 2
        },
        "lower": {
         "den": "164",
         "num": "1",
         "percent": 1
        },
        "upper": {
         "den": "164",
         "num": "161",
         "percent": 98
        }
       },
       "id": "legality",
       "substantiated": {
        "coverage": {
         "den": "41",
         "num": "1",
         "percent": 2
        },
        "lower": {
         "den": "164",
         "num": "1",
         "percent": 1
        },
        "upper": {
         "den": "164",
         "num": "161",
         "percent": 98
        }
       }
      }
     ],
     "pillars": [
      {
       "declared": {
        "coverage": {
         "den": "145",
         "num": "7",
         "percent": 5
        },
        "lower": {
         "den": "145",
         "num": "3",
         "percent": 2
        },
        "upper": {
         "den": "145",
         "num": "141",
         "percent": 97
        }
       },
       "id": "do-no-harm",
       "substantiated": {
        "coverage": {
         "den": "145",
         "num": "7",
         "percent": 5
        },
        "lower": {
         "den": "145",
         "num": "3",
         "percent": 2
        },
        "upper": {
         "den": "145",
         "num": "141",
         "percent": 97
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "better-world",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      }
     ],
     "principles": [
      {
       "declared": {
        "coverage": {
         "den": "47",
         "num": "2",
         "percent": 4
        },
        "lower": {
         "den": "94",
         "num": "1",
         "percent": 1
        },
        "upper": {
         "den": "94",
         "num": "91",
         "percent": 97
        }
       },
       "id": "accountable",
       "substantiated": {
        "coverage": {
         "den": "47",
         "num": "2",
         "percent": 4
        },
        "lower": {
         "den": "94",
         "num": "1",
         "percent": 1
        },
        "upper": {
         "den": "94",
         "num": "91",
         "percent": 97
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "51",
         "num": "5",
         "percent": 10
        },
        "lower": {
         "den": "102",
         "num": "5",
         "percent": 5
        },
        "upper": {
         "den": "102",
         "num": "97",
         "percent": 95
        }
       },
       "id": "secure",
       "substantiated": {
        "coverage": {
         "den": "51",
         "num": "5",
         "percent": 10
        },
        "lower": {
         "den": "102",
         "num": "5",
         "percent": 5
        },
        "upper": {
         "den": "102",
         "num": "97",
         "percent": 95
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "non-discriminatory",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "rights-grounded",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "representation",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "transparency",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "empowerment",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      }
     ],
     "rights": [
      {
       "declared": {
        "coverage": {
         "den": "59",
         "num": "1",
         "percent": 2
        },
        "lower": {
         "den": "236",
         "num": "1",
         "percent": 0
        },
        "upper": {
         "den": "236",
         "num": "233",
         "percent": 99
        }
       },
       "id": "HR-01",
       "substantiated": {
        "coverage": {
         "den": "59",
         "num": "1",
         "percent": 2
        },
        "lower": {
         "den": "236",
         "num": "1",
         "percent": 0
        },
        "upper": {
         "den": "236",
         "num": "233",
         "percent": 99
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "8",
         "num": "1",
         "percent": 13
        },
        "lower": {
         "den": "16",
         "num": "1",
         "percent": 6
        },
        "upper": {
         "den": "16",
         "num": "15",
         "percent": 94
        }
       },
       "id": "HR-02",
       "substantiated": {
        "coverage": {
         "den": "8",
         "num": "1",
         "percent": 13
        },
        "lower": {
         "den": "16",
         "num": "1",
         "percent": 6
        },
        "upper": {
         "den": "16",
         "num": "15",
         "percent": 94
        }
       }
      }
     ],
     "stages": [
      {
       "declared": {
        "coverage": {
         "den": "66",
         "num": "7",
         "percent": 11
        },
        "lower": {
         "den": "22",
         "num": "1",
         "percent": 5
        },
        "upper": {
         "den": "33",
         "num": "31",
         "percent": 94
        }
       },
       "id": "conception",
       "substantiated": {
        "coverage": {
         "den": "66",
         "num": "7",
         "percent": 11
        },
        "lower": {
         "den": "22",
         "num": "1",
         "percent": 5
        },
        "upper": {
         "den": "33",
         "num": "31",
         "percent": 94
        }
       }
      },
      {
       "declared": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       },
       "id": "design",
       "substantiated": {
        "coverage": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "lower": {
         "den": "1",
         "num": "0",
         "percent": 0
        },
        "upper": {
         "den": "1",
         "num": "1",
         "percent": 100
        }
       }
      }
     ]
    },
    "words": "Too little is answered to say anything."
   },
   "signals": {
    "answeredInBulk": {
     "count": 0,
     "of": 2
    },
    "closedHarms": {
     "count": 1,
     "sameReason": 0,
     "shortest": 44
    },
    "engagementEntries": 0,
    "evidenceDates": {
     "inLastWeek": 0,
     "newest": "2026-05-12",
     "oldest": "2026-05-12",
     "pieces": 1
    },
    "reports": {
     "earlier": [],
     "number": 1,
     "of": 1
    },
    "reviewing": {
     "medianSeconds": null,
     "reviews": 1,
     "timed": 0
    },
    "selfDeclaredFacts": [
     "technologies",
     "decidesAbout",
     "childrenReachable",
     "organisationSize"
    ],
    "sharedEvidence": [],
    "supersededFindings": 0,
    "unsetFacts": [
     "usedBy",
     "dataAboutPeople"
    ]
   },
   "sources": [
    {
     "asOf": "2026-11-22",
     "date": "2023",
     "id": "glion-2023",
     "lines": 465,
     "nature": "Report of a retreat held on 25 and 26 May 2023: an informal digest that names no speakers. Some points are broad agreement, some the view of one person, and none is the position of the participants or of the Republic of Korea. It binds nobody.",
     "note": "Held under the Chatham House rule, so views are not attributed. HRBA@Tech is defined at line 60 and named again at line 226; the report does not list the model's steps. Known slips, not to be repeated: line 422 cites resolution 47/21 where 47/23 is meant; line 413 says 47/24 where 47/23 is meant; line 420 dates resolution 41/11 to 2021, and it is of 2019.",
     "publisher": "Universal Rights Group and Permanent Mission of the Republic of Korea in Geneva",
     "sha256": "f6f121ec9f75ccfb702dc0d8db4249d31b2d2a941cf28026dd789b08fe83e75d",
     "title": "Glion Human Rights Dialogue 2023 (Glion IX). Placing new and emerging technologies at the service of human rights and democracy: what role for the Human Rights Council and its mechanisms?",
     "url": null
    },
    {
     "asOf": "2026-11-22",
     "date": "2012",
     "id": "asem-2012",
     "lines": 45,
     "nature": "Key messages of an informal seminar of officials and civil society experts. Mostly recommendations to States. It binds nobody; for companies it is read for the practice that a recommendation implies.",
     "note": "The messages name the organisers and the host, and no author. The fuller seminar report that they announce was not used.",
     "publisher": "Asia-Europe Foundation, Raoul Wallenberg Institute, France and the Philippines (organisers)",
     "sha256": "d1c059aacc1969de1f9f8ec65483beefd947c3217a9f1c774dbce4f187263fe9",
     "title": "12th Informal Asia-Europe Meeting (ASEM) Seminar on Human Rights, \"Human Rights and Information and Communication Technology\", Seoul, 27-29 June 2012: Key Messages",
     "url": null
    },
    {
     "asOf": "2026-11-22",
     "date": "2020",
     "id": "eu-ngo-2020",
     "lines": 74,
     "nature": "Concept note written before a forum: the reasons for it, its aims and its themes. It names topics and reaches no conclusions. It binds nobody.",
     "note": null,
     "publisher": "European Union (the note names no author)",
     "sha256": "808313dda95ebeda377c6182d26a6faddc774881d8b920e3cf9b7b24d8bfb4ce",
     "title": "EU-NGO Human Rights Forum, 9-10 December 2020, The impact of New Technologies on Human Rights: Concept note",
     "url": null
    },
    {
     "asOf": "2026-11-22",
     "date": "2012",
     "id": "no-disconnect-2012",
     "lines": 9,
     "nature": "Announcement, in the first person, by the member of the Commission in charge: guidance for the ICT sector is to be written. It says what due diligence implies. It is not the guidance and binds nobody.",
     "note": "The text carries no date and no name. It speaks of a conference held in The Hague \"back in December\", the Freedom Online Conference of December 2011, hence 2012.",
     "publisher": "European Commission",
     "sha256": "5d7e60f35054e579ee6dff2f53c64e082ab2b0d167267f1aa3c399015db50dfd",
     "title": "No Disconnect: European Commission to develop Human Rights guidance for the ICT sector",
     "url": null
    },
    {
     "asOf": "2026-11-22",
     "date": "2015-11-12",
     "id": "wsis-2015",
     "lines": 95,
     "nature": "Summary of what speakers said about a draft UN text at a consultation on 19 October 2015, sent to all missions on 12 November 2015. Views of speakers, two of them dissenting (lines 47 and 69). It binds nobody.",
     "note": null,
     "publisher": "President of the United Nations General Assembly",
     "sha256": "9122893d8b0283d4f7114403e669da0686fb832e9ea86485c1c4ee16d85896b4",
     "title": "Second Informal Interactive Stakeholders Consultation on the Overall Review by the General Assembly of the Implementation of the Outcomes of the World Summit on the Information Society: President's Summary",
     "url": null
    }
   ],
   "taxonomy": {
    "blocks": [
     {
      "id": "POL",
      "name": "Policy commitment",
      "principles": "GP 11, 12, 16"
     },
     {
      "id": "DDS",
      "name": "Due-diligence system",
      "principles": "GP 15, 17"
     }
    ],
    "criteria": [
     {
      "block": "POL",
      "defaultFlag": null,
      "evidenceExamples": "Published commitment names own responsibility, not only legal compliance",
      "id": "GP11",
      "requirement": "Accepts that it must avoid infringing rights and address impacts it is involved in, whatever the State does"
     },
     {
      "block": "POL",
      "defaultFlag": null,
      "evidenceExamples": "Commitment and assessment scope list instruments; added standards per affected group",
      "id": "GP12",
      "requirement": "Reference set of rights covers at least the International Bill and ILO core conventions, plus group/conflict instruments where relevant"
     }
    ],
    "facts": [
     {
      "id": "technologies",
      "question": "What does the product contain or rely on?",
      "type": "set",
      "valueNames": {
       "advertising-profiling": "Profiling for advertising",
       "ai": "Artificial intelligence",
       "automated-decisions": "Automated decisions",
       "biometrics": "Biometrics",
       "connectivity": "Connectivity",
       "content-moderation": "Content moderation",
       "data-brokerage": "Trade in data",
       "education": "Education",
       "encryption-anonymity": "Encryption or anonymity",
       "generative-media": "Generated text, images, sound or video",
       "hardware": "Hardware",
       "health": "Health",
       "messaging": "Messaging",
       "none-of-these": "None of these",
       "payments-credit": "Payments or credit",
       "robotics-sensors": "Robotics or sensors",
       "search-ranking": "Search or ranking",
       "social-platform": "A social platform",
       "surveillance": "Surveillance"
      },
      "values": [
       "ai",
       "automated-decisions"
      ]
     },
     {
      "id": "usedBy",
      "question": "Who could use or buy it?",
      "type": "set",
      "valueNames": {
       "businesses": "Businesses",
       "civil-society": "Civil society",
       "consumers": "Consumers",
       "military": "The military",
       "own-staff": "Our own staff",
       "police-security": "Police or security services",
       "public-authority": "A public authority"
      },
      "values": [
       "consumers",
       "businesses",
       "civil-society",
       "public-authority",
       "police-security",
       "military",
       "own-staff"
      ]
     }
    ],
    "groups": [
     {
      "axis": "relation",
      "id": "RG-01",
      "name": "Direct users / account holders"
     },
     {
      "axis": "relation",
      "id": "RG-02",
      "name": "Non-users and bystanders whose data or image is processed"
     }
    ],
    "note": "Compiled in our own words. The lists of treaty articles still want a lawyer's check against the treaties.",
    "panel": [
     "participation",
     "accountability",
     "non-discrimination",
     "empowerment",
     "legality"
    ],
    "panelNames": {
     "accountability": "Accountability",
     "empowerment": "Empowerment",
     "legality": "Legality",
     "non-discrimination": "Non-discrimination and equality",
     "participation": "Participation"
    },
    "pillars": [
     {
      "id": "do-no-harm",
      "name": "Do no harm",
      "principles": [
       "accountable",
       "secure",
       "non-discriminatory",
       "rights-grounded"
      ]
     },
     {
      "id": "better-world",
      "name": "Make the world a better place",
      "principles": [
       "representation",
       "transparency",
       "empowerment"
      ]
     }
    ],
    "principles": [
     {
      "id": "accountable",
      "name": "Accountable"
     },
     {
      "id": "secure",
      "name": "Secure"
     },
     {
      "id": "non-discriminatory",
      "name": "Non-discriminatory"
     },
     {
      "id": "rights-grounded",
      "name": "Grounded in international human rights law"
     },
     {
      "id": "representation",
      "name": "Proactive representation of those likely to be affected"
     },
     {
      "id": "transparency",
      "name": "Transparency towards those likely to be affected"
     },
     {
      "id": "empowerment",
      "name": "Empowerment of those likely to be affected"
     }
    ],
    "rights": [
     {
      "articles": {
       "CEDAW": "1, 2, 3",
       "CRC": "2",
       "CRPD": "3, 5, 6",
       "ICCPR": "2(1), 3, 26",
       "ICERD": "1, 2, 5",
       "ICESCR": "2(2), 3",
       "UDHR": "1, 2, 7"
      },
      "cluster": "equality",
      "digitalRelevance": "Biased training data, proxy discrimination, exclusionary defaults, unequal error rates",
      "id": "HR-01",
      "name": "Equality and non-discrimination"
     },
     {
      "articles": {
       "CRC": "6",
       "CRPD": "10",
       "ICCPR": "6",
       "UDHR": "3"
      },
      "cluster": "integrity",
      "digitalRelevance": "Safety-critical autonomy, targeting systems, self-harm promotion, incitement to lethal violence",
      "id": "HR-02",
      "name": "Life"
     }
    ]
   },
   "withheld": []
  },
  "200 text/html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content…",
  "200 text/csv": "\"stage\",\"item\",\"question\",\"flag\",\"applicability\",\"state\",\"level\",\"level text\",\"justification\",\"assurance\",\"assurance because\",\"evidence count\",\"evidence titles\",\"evidence files kept here\",\"marks on ev…",
  "200 application/oscal+json": {
   "assessment-results": {
    "uuid": "e844fc2a-7cf6-53b7-a773-d42e6edc7d37",
    "metadata": {
     "title": "Assessment results: ClinicQueue",
     "published": "2026-11-22T09:00:00.000Z",
     "last-modified": "2026-11-22T09:00:00.000Z",
     "version": "1",
     "oscal-version": "1.2.3",
     "props": [
      {
       "name": "report-id",
       "ns": "urn:hrba:oscal",
       "value": "0193527a-0000-7000-8000-000000000034"
      },
      {
       "name": "report-number",
       "ns": "urn:hrba:oscal",
       "value": "1"
      }
     ],
     "parties": [
      {
       "uuid": "849d61ef-93cf-5105-b885-45e287fce8a6",
       "type": "organization",
       "name": "ClinicQueue Ltd",
       "remarks": "The company that answers for the product."
      },
      {
       "uuid": "4648e26e-28fd-5d89-bb2e-33f666c367f8",
       "type": "organization",
       "name": "Rights Auditors",
       "remarks": "Audit, ended. Paid by: The company, by a fixed fee agreed before. Ties: none"
      }
     ],
     "remarks": "Made from a report of a human rights due-diligence self-assessment. It says what a company answered, what was shown for it and who looked; it is no statement that a law, a standard or a control catalogue is met, and none about the security of a system. Words of NIST mean here what docs/oscal.md of the project says of them."
    },
    "import-ap": {
     "href": "#2a7dac79-fdb5-503c-9845-25b93b97b56c",
     "remarks": "The plan that was made from the same report."
    },
    "results": [
     {
      "uuid": "e8f09ea8-bca8-5a0f-bb8a-e5a4ee03a63d",
      "title": "Due-diligence maturity, self-assessed unless examined",
      "description": "NO\\_RESULT\\_YET: Too little is answered to say anything.\n\nonly 4 of 100 of what is due, by weight, is answered",
      "start": "2026-11-22T09:00:00.000Z",
      "end": "2026-11-22T09:00:00.000Z",
      "props": [
       {
        "name": "verdict",
        "ns": "urn:hrba:oscal",
        "value": "NO_RESULT_YET"
       },
       {
        "name": "as-of",
        "ns": "urn:hrba:oscal",
        "value": "2026-11-22"
       }
      ],
      "local-definitions": {
       "components": [
        {
         "uuid": "582d4cb4-4802-531b-a0fe-dd73f5f6a65f",
         "type": "system",
         "title": "ClinicQueue",
         "description": "Sorts patients who wait in emergency wards, for the ministry of health.",
         "props": [
          {
           "name": "stage",
           "ns": "urn:hrba:oscal",
           "value": "design"
          }
         ],
         "status": {
          "state": "under-development",
          "remarks": "The product has reached the stage design, as the company says."
         }
        }
       ],
       "assessment-assets": {
        "assessment-platforms": [
         {
          "uuid": "cb848a6d-1160-55dc-9ec4-d05c3b716d65",
          "title": "HRBA@Tech checklist engine",
          "props": [
           {
            "name": "engine-version",
            "ns": "urn:hrba:oscal",
            "value": "0.1.0"
           }
          ]
         }
        ]
       }
      },
      "reviewed-controls": {
       "description": "Items of the checklist that the product has reached and that apply to it, by its profile.",
       "links": [
        {
         "href": "#3e25ca27-c119-5bb8-8a50-876f6c1bb0a7",
         "rel": "reference",
         "text": "The checklist"
        }
       ],
       "control-selections": [
        {
         "description": "Included: what was asked. Excluded: what was not, for a reason that the report gives.",
         "include-controls": [
          {
           "control-id": "conception.alternatives-considered"
          },
          {
           "control-id": "conception.commitment"
          }
         ],
         "exclude-controls": [
          {
           "control-id": "conception.generative-deception"
          },
          {
           "control-id": "conception.aid-need"
          }
         ]
        }
       ],
       "control-objective-selections": [
        {
         "include-objectives": [
          {
           "objective-id": "conception.alternatives-considered_flag"
          },
          {
           "objective-id": "conception.commitment_flag"
          }
         ]
        }
       ]
      },
      "observations": [
       {
        "uuid": "5b3f5434-52b8-5d0c-a323-fa4ba14e99ce",
        "title": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
        "description": "Level 1: The leaders mean well and have talked about it, but no commitment is written and approved at the top.",
        "props": [
         {
          "name": "item",
          "ns": "urn:hrba:oscal",
          "value": "conception.commitment"
         },
         {
          "name": "asked",
          "ns": "urn:hrba:oscal",
          "value": "yes"
         },
         {
          "name": "state",
          "ns": "urn:hrba:oscal",
          "value": "level"
         },
         {
          "name": "level",
          "ns": "urn:hrba:oscal",
          "value": "1"
         },
         {
          "name": "assurance",
          "ns": "urn:hrba:oscal",
          "value": "A0"
         },
         {
          "name": "stale",
          "ns": "urn:hrba:oscal",
          "value": "no"
         }
        ],
        "methods": [
         "UNKNOWN"
        ],
        "types": [
         "control-objective"
        ],
        "origins": [
         {
          "actors": [
           {
            "type": "party",
            "actor-uuid": "849d61ef-93cf-5105-b885-45e287fce8a6"
           }
          ]
         }
        ],
        "subjects": [
         {
          "subject-uuid": "582d4cb4-4802-531b-a0fe-dd73f5f6a65f",
          "type": "component"
         }
        ],
        "collected": "2026-11-22T09:00:00.000Z"
       },
       {
        "uuid": "a0393558-fbf3-5dd2-b4dc-db29d4eb2c49",
        "title": "How well do you work out who could use your product to hurt someone, from a careless user to a violent partner?",
        "description": "Level 3: You went through the idea in the place of each of them, a partner with the password included. Harm that cannot be undone was dealt with first, and records show what you changed in the plan.\n\nThe product lead went through the list with two clinics in May; notes in the team folder.",
        "props": [
         {
          "name": "item",
          "ns": "urn:hrba:oscal",
          "value": "conception.foreseeable-misuse"
         },
         {
          "name": "asked",
          "ns": "urn:hrba:oscal",
          "value": "yes"
         }
        ],
        "methods": [
         "EXAMINE"
        ],
        "types": [
         "control-objective"
        ],
        "origins": [
         {
          "actors": [
           {
            "type": "party",
            "actor-uuid": "849d61ef-93cf-5105-b885-45e287fce8a6"
           }
          ]
         }
        ],
        "subjects": [
         {
          "subject-uuid": "582d4cb4-4802-531b-a0fe-dd73f5f6a65f",
          "type": "component"
         }
        ],
        "relevant-evidence": [
         {
          "href": "https://docs.example.org/misuse-session",
          "description": "Notes of the misuse session\n\nEach misuse we thought of, and what we changed because of it",
          "props": [
           {
            "name": "made-by",
            "ns": "urn:hrba:oscal",
            "value": "product lead"
           },
           {
            "name": "made-on",
            "ns": "urn:hrba:oscal",
            "value": "2026-05-12"
           },
           {
            "name": "valid-until",
            "ns": "urn:hrba:oscal",
            "value": "2027-05-12"
           }
          ]
         }
        ],
        "collected": "2026-11-22T09:00:00.000Z",
        "remarks": "The review: Misuse session: we read the notes and spoke with who wrote them"
       },
       {
        "uuid": "efe0b932-9243-5cc0-b191-48f30f5f4abc",
        "title": "An auditor's finding on conception.foreseeable-misuse: override",
        "description": "Misuse session: we read the notes and spoke with who wrote them",
        "props": [
         {
          "name": "audit-finding",
          "ns": "urn:hrba:oscal",
          "value": "0193527a-0000-7000-8000-000000000022"
         },
         {
          "name": "audit",
          "ns": "urn:hrba:oscal",
          "value": "0193527a-0000-7000-8000-000000000021"
         }
        ],
        "methods": [
         "EXAMINE"
        ],
        "types": [
         "control-objective"
        ],
        "origins": [
         {
          "actors": [
           {
            "type": "party",
            "actor-uuid": "4648e26e-28fd-5d89-bb2e-33f666c367f8"
           }
          ]
         }
        ],
        "subjects": [
         {
          "subject-uuid": "582d4cb4-4802-531b-a0fe-dd73f5f6a65f",
          "type": "component"
         }
        ],
        "collected": "2026-11-22T09:00:00.000Z",
        "remarks": "The company replied: A second session was held in June; its notes are in the same folder.\n\nThe auditor decided (upheld): The second session had no patient in it, either."
       }
      ],
      "risks": [
       {
        "uuid": "43d611e5-605c-534e-b46e-16a0be231762",
        "title": "The product fails the same groups of people again and again",
        "description": "It works for most people and looks good on average. It hears an accent badly, does not see dark skin, takes a single name for an error or reads a disability as a risk. The same people lose the job, the loan or the right treatment each time, and are told that the system is neutral.",
        "statement": "An potential impact on people, in conception. Basis (expert-view): glion-2023 line 158 (consensus): Participants agreed that technology can copy and prolong old discrimination; the report adds that bias in search engines' algorithms helps this.\neu-ngo-2020 line 74 (text): Discrimination by AI in law enforcement, work and social services is a forum theme, with migrants, ethnic and religious minorities and children as people in vulnerable situations.\n\nInvolvement (contribute): Nobody has answered the three questions for this product yet.",
        "props": [
         {
          "name": "impact",
          "ns": "urn:hrba:oscal",
          "value": "0193527a-0000-7000-8000-000000000031"
         },
         {
          "name": "direction",
          "ns": "urn:hrba:oscal",
          "value": "adverse"
         }
        ],
        "status": "open",
        "origins": [
         {
          "actors": [
           {
            "type": "party",
            "actor-uuid": "849d61ef-93cf-5105-b885-45e287fce8a6"
           }
          ]
         }
        ],
        "characterizations": [
         {
          "props": [
           {
            "name": "rating",
            "ns": "urn:hrba:oscal",
            "value": "inherent"
           },
           {
            "name": "standpoint",
            "ns": "urn:hrba:oscal",
            "value": "RG-16"
           }
          ],
          "origin": {
           "actors": [
            {
             "type": "party",
             "actor-uuid": "849d61ef-93cf-5105-b885-45e287fce8a6"
            }
           ]
          },
          "facets": [
           {
            "name": "scale",
            "system": "urn:hrba:oscal",
            "value": "3",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "3"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "no"
             }
            ],
            "remarks": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: A serious interference with a right that changes how someone lives for a while."
           },
           {
            "name": "scope",
            "system": "urn:hrba:oscal",
            "value": "5",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "5"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "no"
             }
            ],
            "remarks": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: 100,000 people or more, or most of a group."
           },
           {
            "name": "irremediability",
            "system": "urn:hrba:oscal",
            "value": "3",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "3"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "no"
             }
            ],
            "remarks": "hrba-tech 1.0.0 rates it so, after glion-2023 line 158, eu-ngo-2020 line 74: Put right only in part, or after months."
           },
           {
            "name": "likelihood",
            "system": "urn:hrba:oscal",
            "value": "3",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "3"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "no"
             }
            ],
            "remarks": "Seen with such products."
           },
           {
            "name": "delay",
            "system": "urn:hrba:oscal",
            "value": "no",
            "remarks": "hrba-tech 1.0.0 says so, after glion-2023 line 158, eu-ngo-2020 line 74.",
            "props": [
             {
              "name": "state",
              "value": "initial"
             }
            ]
           },
           {
            "name": "severity",
            "system": "urn:hrba:oscal",
            "value": "4",
            "props": [
             {
              "name": "state",
              "value": "initial"
             }
            ]
           },
           {
            "name": "class",
            "system": "urn:hrba:oscal",
            "value": "2",
            "props": [
             {
              "name": "state",
              "value": "initial"
             }
            ]
           }
          ]
         }
        ]
       },
       {
        "uuid": "c57466ca-4e1e-5059-903b-5bec589a61a1",
        "title": "A violent partner or a stalker uses it to find, watch or control someone",
        "description": "A woman has left a man who beat her. He still knows her password, shares a family account or holds a device she forgot about, and the product shows him where she is, whom she writes to or what she spends. He waits at her door. People in this position are killed, and many more live for years in fear.",
        "statement": "An potential impact on people, in conception. Basis (expert-view): glion-2023 line 131 (consensus): Participants broadly agreed that technology with a good aim can be misused to harm rights or democracy. The violent partner is our example.\nglion-2023 line 96 (text): The report quotes a study on how many women meet violence online. Partners and stalkers are not named in any of the five documents; adding them is our step.\n\nInvolvement (contribute): Nobody has answered the three questions for this product yet.\n\nConsidered, and closed: No place and no contact of anybody is shown.",
        "props": [
         {
          "name": "impact",
          "ns": "urn:hrba:oscal",
          "value": "0193527a-0000-7000-8000-000000000032"
         },
         {
          "name": "direction",
          "ns": "urn:hrba:oscal",
          "value": "adverse"
         }
        ],
        "status": "closed",
        "origins": [
         {
          "actors": [
           {
            "type": "party",
            "actor-uuid": "849d61ef-93cf-5105-b885-45e287fce8a6"
           }
          ]
         }
        ],
        "characterizations": [
         {
          "props": [
           {
            "name": "rating",
            "ns": "urn:hrba:oscal",
            "value": "inherent"
           },
           {
            "name": "standpoint",
            "ns": "urn:hrba:oscal",
            "value": "RG-26"
           }
          ],
          "origin": {
           "actors": [
            {
             "type": "party",
             "actor-uuid": "849d61ef-93cf-5105-b885-45e287fce8a6"
            }
           ]
          },
          "facets": [
           {
            "name": "scale",
            "system": "urn:hrba:oscal",
            "value": "5",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "5"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "no"
             }
            ],
            "remarks": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Death, torture, enslavement, lasting injury, or the loss of a life's basis."
           },
           {
            "name": "scope",
            "system": "urn:hrba:oscal",
            "value": "3",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "3"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "no"
             }
            ],
            "remarks": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Fewer than 1,000 people, or a third of a small group."
           },
           {
            "name": "irremediability",
            "system": "urn:hrba:oscal",
            "value": "5",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "5"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "no"
             }
            ],
            "remarks": "hrba-tech 1.0.0 rates it so, after glion-2023 line 131, glion-2023 line 96: Cannot be undone: death, outing, leaked biometrics."
           },
           {
            "name": "likelihood",
            "system": "urn:hrba:oscal",
            "value": "5",
            "props": [
             {
              "name": "state",
              "value": "initial"
             },
             {
              "name": "rated",
              "ns": "urn:hrba:oscal",
              "value": "unknown"
             },
             {
              "name": "assumed",
              "ns": "urn:hrba:oscal",
              "value": "yes"
             }
            ],
            "remarks": "Nobody has rated it for this product yet: it counts as 5, assumed."
           },
           {
            "name": "delay",
            "system": "urn:hrba:oscal",
            "value": "yes",
            "remarks": "hrba-tech 1.0.0 says so, after glion-2023 line 131, glion-2023 line 96.",
            "props": [
             {
              "name": "state",
              "value": "initial"
             }
            ]
           },
           {
            "name": "severity",
            "system": "urn:hrba:oscal",
            "value": "5",
            "props": [
             {
              "name": "state",
              "value": "initial"
             }
            ]
           },
           {
            "name": "class",
            "system": "urn:hrba:oscal",
            "value": "1",
            "props": [
             {
              "name": "state",
              "value": "initial"
             }
            ]
           }
          ]
         }
        ]
       }
      ],
      "findings": [
       {
        "uuid": "26f26551-6ec8-5a4f-9faa-0f39b1edeb9d",
        "title": "Before you build, how carefully do you compare your idea with other options, including not building it?",
        "description": "Flag MAJOR: There is no answer that counts, so it is not known.",
        "props": [
         {
          "name": "item",
          "ns": "urn:hrba:oscal",
          "value": "conception.alternatives-considered"
         },
         {
          "name": "flag",
          "ns": "urn:hrba:oscal",
          "value": "MAJOR"
         },
         {
          "name": "declared",
          "ns": "urn:hrba:oscal",
          "value": "open"
         },
         {
          "name": "substantiated",
          "ns": "urn:hrba:oscal",
          "value": "open"
         }
        ],
        "origins": [
         {
          "actors": [
           {
            "type": "assessment-platform",
            "actor-uuid": "cb848a6d-1160-55dc-9ec4-d05c3b716d65"
           }
          ]
         }
        ],
        "target": {
         "type": "objective-id",
         "target-id": "conception.alternatives-considered_flag",
         "status": {
          "state": "not-satisfied",
          "reason": "other",
          "remarks": "There is no answer that counts, so it is not known."
         }
        }
       },
       {
        "uuid": "bb4124ff-9d49-59a3-9ac3-3fca86962cba",
        "title": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
        "description": "Flag MAJOR: What is shown reaches the threshold of the flag, with assurance A0, examined by no assessor. It says nothing more.",
        "props": [
         {
          "name": "item",
          "ns": "urn:hrba:oscal",
          "value": "conception.commitment"
         },
         {
          "name": "flag",
          "ns": "urn:hrba:oscal",
          "value": "MAJOR"
         }
        ],
        "origins": [
         {
          "actors": [
           {
            "type": "assessment-platform",
            "actor-uuid": "cb848a6d-1160-55dc-9ec4-d05c3b716d65"
           }
          ]
         }
        ],
        "target": {
         "type": "objective-id",
         "target-id": "conception.commitment_flag",
         "status": {
          "state": "satisfied",
          "reason": "other",
          "remarks": "What is shown reaches the threshold of the flag, with assurance A0, examined by no assessor. It says nothing more."
         }
        },
        "related-observations": [
         {
          "observation-uuid": "5b3f5434-52b8-5d0c-a323-fa4ba14e99ce"
         }
        ]
       }
      ],
      "remarks": "Read the verdict before any number. Declared is what the company says; substantiated is what is shown for it, and by whom it was looked at. Both belong together."
     }
    ],
    "back-matter": {
     "resources": [
      {
       "uuid": "2a7dac79-fdb5-503c-9845-25b93b97b56c",
       "title": "Assessment plan of the same report",
       "description": "The address is relative to that of these results in the service, where both are read by format.",
       "props": [
        {
         "name": "assessment-plan-uuid",
         "ns": "urn:hrba:oscal",
         "value": "fbcac19b-9c9b-5151-91aa-349ad7bd14b5"
        }
       ],
       "rlinks": [
        {
         "href": "?format=oscal-ap",
         "media-type": "application/oscal+json"
        }
       ]
      },
      {
       "uuid": "3e25ca27-c119-5bb8-8a50-876f6c1bb0a7",
       "title": "Checklist hrba-tech 1.0.0",
       "description": "The questions that stand for controls. A control-id is the id of an item of this checklist. The digest is SHA-256 over its canonical JSON (RFC 8785); the report carries the whole text.",
       "props": [
        {
         "name": "checklist",
         "ns": "urn:hrba:oscal",
         "value": "hrba-tech@1.0.0"
        },
        {
         "name": "checklist-digest",
         "ns": "urn:hrba:oscal",
         "value": "6f50c59a0b7401785e3cafae727219f65020b95ee23fa43fee6494ec99a9ddd0"
        }
       ]
      }
     ]
    }
   }
  }
 },
 "listReportOverviews": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000034",
     "assessmentId": "0193527a-0000-7000-8000-000000000014",
     "product": {
      "id": "0193527a-0000-7000-8000-000000000008",
      "name": "ClinicQueue"
     },
     "number": 1,
     "asOf": "2026-11-22",
     "verdict": "NO_RESULT_YET",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "issuedAt": "2026-11-22T09:00:00.000Z",
     "of": 1,
     "checklist": "hrba-tech@1.0.0",
     "expiresOn": "2027-11-22",
     "declaredBand": null,
     "substantiatedBand": null,
     "flags": [
      {
       "flag": "MAJOR",
       "item": "conception.alternatives-considered"
      },
      {
       "flag": "MAJOR",
       "item": "conception.power-to-stop"
      }
     ],
     "organisation": {
      "id": "0193527a-0000-7000-8000-000000000003",
      "name": "ClinicQueue Ltd"
     }
    }
   ],
   "nextCursor": null
  }
 },
 "readReportTable": {
  "200 text/csv": "\"report\",\"organisation\",\"organisation id\",\"product\",\"checklist\",\"number\",\"of\",\"issued at\",\"as of\",\"ends on\",\"verdict\",\"band by the company\",\"band by evidence\",\"flags\",\"digest\"\r\n\"0193527a-0000-7000-800…"
 },
 "compareReports": {
  "200 application/json": {
   "product": "ClinicQueue",
   "before": {
    "id": "0193527a-0000-7000-8000-000000000034",
    "number": 1,
    "issuedAt": "2026-11-22T09:00:00.000Z",
    "asOf": "2026-11-22",
    "checklist": "hrba-tech@1.0.0",
    "ruleset": "ungp@1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "after": {
    "id": "0193527a-0000-7000-8000-000000000034",
    "number": 1,
    "issuedAt": "2026-11-22T09:00:00.000Z",
    "asOf": "2026-11-22",
    "checklist": "hrba-tech@1.0.0",
    "ruleset": "ungp@1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "words": "The verdict is the same: NO_RESULT_YET. Questions that changed: 0. Nothing that is scored changed.",
   "verdict": {
    "before": "NO_RESULT_YET",
    "after": "NO_RESULT_YET"
   },
   "steps": [
    {
     "cause": "start",
     "words": "as the earlier report has it",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    },
    {
     "cause": "checklist",
     "words": "under the checklist, ruleset and taxonomy of the later report; questions that it asks under another name are open here",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    },
    {
     "cause": "scope",
     "words": "with the stage and the profile of the later report: what is asked changes, not how it is done",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    },
    {
     "cause": "answers",
     "words": "with what the company says in the later report, backed by the evidence and reviews of before; an edit drops a review",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    },
    {
     "cause": "evidence",
     "words": "with the evidence of the later report and the marks on it; an edit drops a review",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    },
    {
     "cause": "reviews",
     "words": "with the reviews, findings and contests of the later report",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    },
    {
     "cause": "impacts",
     "words": "with the impacts of the later report: they change the verdict and the gates, never a number",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    },
    {
     "cause": "date",
     "words": "on the day of the later report: evidence may have expired",
     "changed": false,
     "verdict": "NO_RESULT_YET",
     "declared": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     },
     "substantiated": {
      "lower": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "band": null
     }
    }
   ],
   "items": [],
   "flags": {
    "appeared": [],
    "cleared": []
   },
   "gates": [],
   "impacts": {
    "added": [],
    "gone": [],
    "changed": []
   },
   "notes": [
    "A score is due-diligence maturity, not the state of the world; a rise says what was done and shown, not that harm ended."
   ]
  }
 },
 "createReportLink": {
  "request application/json": {
   "expiresInHours": 72
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000035",
   "reportId": "0193527a-0000-7000-8000-000000000034",
   "redactionId": null,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "expiresAt": "2026-11-25T09:00:00.000Z",
   "revokedAt": null,
   "url": "https://hrba.example/r/token-shown-this-once"
  }
 },
 "openReportLink": {
  "200 text/html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content…"
 },
 "listReportLinks": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000035",
     "reportId": "0193527a-0000-7000-8000-000000000034",
     "redactionId": null,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": "2026-11-25T09:00:00.000Z",
     "revokedAt": null
    }
   ],
   "nextCursor": null
  }
 },
 "revokeReportLink": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000035",
   "reportId": "0193527a-0000-7000-8000-000000000034",
   "redactionId": null,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "expiresAt": "2026-11-25T09:00:00.000Z",
   "revokedAt": "2026-11-22T09:00:00.000Z"
  }
 },
 "publishRedaction": {
  "request application/json": {
   "withhold": [
    {
     "pointer": "/answers/responses/conception.foreseeable-misuse/evidence",
     "kind": "confidential"
    },
    {
     "pointer": "/answers/reviews",
     "kind": "people-at-risk"
    }
   ],
   "reason": "The notes name a clinic that has not agreed."
  },
  "201 application/json": {
   "id": "0193527a-0000-7000-8000-000000000036",
   "reportId": "0193527a-0000-7000-8000-000000000034",
   "createdAt": "2026-11-22T09:00:00.000Z",
   "withheld": [
    {
     "kind": "confidential",
     "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/madeBy"
    },
    {
     "kind": "confidential",
     "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/shows"
    },
    {
     "kind": "confidential",
     "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/title"
    },
    {
     "kind": "confidential",
     "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/url"
    },
    {
     "kind": "people-at-risk",
     "pointer": "/answers/reviews/conception.foreseeable-misuse/note"
    },
    {
     "kind": "derived",
     "pointer": "/score/responsesDigest"
    }
   ],
   "counts": {
    "people-at-risk": 1,
    "confidential": 4
   },
   "stillShown": [
    "/answers/responses/conception.foreseeable-misuse/justification",
    "/register/actions/0/ownerRole",
    "/register/actions/1/ownerRole",
    "/register/findings/0/because"
   ],
   "reason": "The notes name a clinic that has not agreed."
  }
 },
 "listRedactions": {
  "200 application/json": {
   "items": [
    {
     "id": "0193527a-0000-7000-8000-000000000036",
     "reportId": "0193527a-0000-7000-8000-000000000034",
     "createdAt": "2026-11-22T09:00:00.000Z",
     "withheld": [
      {
       "kind": "confidential",
       "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/madeBy"
      },
      {
       "kind": "confidential",
       "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/shows"
      },
      {
       "kind": "confidential",
       "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/title"
      },
      {
       "kind": "confidential",
       "pointer": "/answers/responses/conception.foreseeable-misuse/evidence/0/url"
      },
      {
       "kind": "people-at-risk",
       "pointer": "/answers/reviews/conception.foreseeable-misuse/note"
      },
      {
       "kind": "derived",
       "pointer": "/score/responsesDigest"
      }
     ],
     "counts": {
      "people-at-risk": 1,
      "confidential": 4
     },
     "stillShown": [
      "/answers/responses/conception.foreseeable-misuse/justification",
      "/register/actions/0/ownerRole",
      "/register/actions/1/ownerRole",
      "/register/findings/0/because"
     ],
     "reason": "The notes name a clinic that has not agreed."
    }
   ],
   "nextCursor": null
  }
 },
 "readRedaction": {
  "200 text/html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content…",
  "200 text/csv": "\"stage\",\"item\",\"question\",\"flag\",\"applicability\",\"state\",\"level\",\"level text\",\"justification\",\"assurance\",\"assurance because\",\"evidence count\",\"evidence titles\",\"evidence files kept here\",\"marks on ev…"
 },
 "readSigningKeys": {
  "200 application/json": {
   "keys": [
    {
     "crv": "Ed25519",
     "kty": "OKP",
     "x": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
     "kid": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
     "use": "sig",
     "alg": "EdDSA",
     "created": "2026-11-22T09:00:00.000Z"
    }
   ]
  }
 },
 "previewMigration": {
  "request application/json": {
   "to": "1.1.0"
  },
  "200 application/json": {
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "revision": 37,
   "stored": false,
   "from": {
    "checklist": {
     "id": "hrba-tech",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    },
    "ruleset": {
     "id": "ungp",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    }
   },
   "to": {
    "checklist": {
     "id": "hrba-tech",
     "version": "1.1.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    },
    "ruleset": {
     "id": "ungp",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    }
   },
   "counts": {
    "carried": 0,
    "toConfirm": 1,
    "new": 1,
    "open": 126,
    "retired": 1
   },
   "carried": [],
   "toConfirm": [
    {
     "item": "conception.commitment",
     "question": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
     "stage": "conception",
     "kind": "merged",
     "reason": "Two words were understood in two ways. It asked two things at once.",
     "from": [
      "conception.commitment",
      "conception.due-diligence-plan"
     ],
     "applicability": "applies",
     "minutes": 2,
     "review": "none",
     "responses": [
      {
       "itemId": "conception.commitment",
       "kind": "merged",
       "reason": "Two words were understood in two ways.",
       "from": {
        "version": "1.0.0",
        "itemId": "conception.commitment"
       },
       "response": {
        "level": 1,
        "state": "level",
        "updatedAt": "2026-11-22T09:00:00.000Z",
        "updatedBy": "founder"
       }
      }
     ]
    }
   ],
   "new": [
    {
     "item": "conception.asked-since",
     "question": "What has nobody asked before?",
     "stage": "conception",
     "kind": "new",
     "reason": "It was missed.",
     "from": [],
     "applicability": "applies",
     "minutes": 3,
     "review": "none",
     "responses": []
    }
   ],
   "open": [
    {
     "item": "conception.alternatives-considered",
     "question": "Before you build, how carefully do you compare your idea with other options, including not building it?",
     "stage": "conception",
     "kind": "re-weighted",
     "reason": "It weighs more, because of what was learnt from it.",
     "from": [
      "conception.alternatives-considered"
     ],
     "applicability": "applies",
     "minutes": 3,
     "review": "none",
     "responses": []
    },
    {
     "item": "conception.due-diligence-plan",
     "question": "How well do you plan when and where to look for harm to people, over the product's whole life?",
     "stage": "conception",
     "kind": "split",
     "reason": "It asked two things at once.",
     "from": [
      "conception.due-diligence-plan"
     ],
     "applicability": "applies",
     "minutes": 3,
     "review": "none",
     "responses": []
    }
   ],
   "retired": [
    {
     "item": "conception.foreseeable-misuse",
     "question": "How well do you work out who could use your product to hurt someone, from a careless user to a violent partner?",
     "stage": "conception",
     "kind": "retired",
     "reason": "Another item asks it better.",
     "from": [
      "conception.foreseeable-misuse"
     ],
     "applicability": "applies",
     "minutes": 0,
     "review": "dropped",
     "responses": [
      {
       "itemId": null,
       "kind": "retired",
       "reason": "Another item asks it better.",
       "from": {
        "version": "1.0.0",
        "itemId": "conception.foreseeable-misuse"
       },
       "response": {
        "evidence": [
         {
          "madeBy": "product lead",
          "madeOn": "2026-05-12",
          "shows": "Each misuse we thought of, and what we changed because of it",
          "title": "Notes of the misuse session",
          "url": "https://docs.example.org/misuse-session",
          "validUntil": "2027-05-12"
         }
        ],
        "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
        "level": 3,
        "state": "level",
        "updatedAt": "2026-11-22T09:00:00.000Z",
        "updatedBy": "founder"
       }
      }
     ]
    }
   ],
   "scores": {
    "before": {
     "checklist": {
      "id": "hrba-tech",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "ruleset": {
      "id": "ungp",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "asOf": "2026-11-22",
     "verdict": "NO_RESULT_YET",
     "words": "Too little is answered to say anything.",
     "declared": {
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "coverage": {
       "num": "11813",
       "den": "283815",
       "percent": 4
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "DDS",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     },
     "substantiated": {
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "coverage": {
       "num": "11813",
       "den": "283815",
       "percent": 4
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "DDS",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     }
    },
    "after": {
     "checklist": {
      "id": "hrba-tech",
      "version": "1.1.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "ruleset": {
      "id": "ungp",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "asOf": "2026-11-22",
     "verdict": "NO_RESULT_YET",
     "words": "Too little is answered to say anything.",
     "declared": {
      "final": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "coverage": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "POL",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     },
     "substantiated": {
      "final": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "coverage": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "POL",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     }
    }
   },
   "toDo": {
    "confirm": 1,
    "confirmMinutes": 2,
    "new": 1,
    "newMinutes": 3,
    "minutes": 5
   }
  }
 },
 "migrateAssessment": {
  "request application/json": {
   "to": "1.1.0"
  },
  "201 application/json": {
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "revision": 38,
   "stored": true,
   "from": {
    "checklist": {
     "id": "hrba-tech",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    },
    "ruleset": {
     "id": "ungp",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    }
   },
   "to": {
    "checklist": {
     "id": "hrba-tech",
     "version": "1.1.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    },
    "ruleset": {
     "id": "ungp",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
    }
   },
   "counts": {
    "carried": 0,
    "toConfirm": 1,
    "new": 1,
    "open": 126,
    "retired": 1
   },
   "carried": [],
   "toConfirm": [
    {
     "item": "conception.commitment",
     "question": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
     "stage": "conception",
     "kind": "merged",
     "reason": "Two words were understood in two ways. It asked two things at once.",
     "from": [
      "conception.commitment",
      "conception.due-diligence-plan"
     ],
     "applicability": "applies",
     "minutes": 2,
     "review": "none",
     "responses": [
      {
       "itemId": "conception.commitment",
       "kind": "merged",
       "reason": "Two words were understood in two ways.",
       "from": {
        "version": "1.0.0",
        "itemId": "conception.commitment"
       },
       "response": {
        "level": 1,
        "state": "level",
        "updatedAt": "2026-11-22T09:00:00.000Z",
        "updatedBy": "founder"
       }
      }
     ]
    }
   ],
   "new": [
    {
     "item": "conception.asked-since",
     "question": "What has nobody asked before?",
     "stage": "conception",
     "kind": "new",
     "reason": "It was missed.",
     "from": [],
     "applicability": "applies",
     "minutes": 3,
     "review": "none",
     "responses": []
    }
   ],
   "open": [
    {
     "item": "conception.alternatives-considered",
     "question": "Before you build, how carefully do you compare your idea with other options, including not building it?",
     "stage": "conception",
     "kind": "re-weighted",
     "reason": "It weighs more, because of what was learnt from it.",
     "from": [
      "conception.alternatives-considered"
     ],
     "applicability": "applies",
     "minutes": 3,
     "review": "none",
     "responses": []
    },
    {
     "item": "conception.due-diligence-plan",
     "question": "How well do you plan when and where to look for harm to people, over the product's whole life?",
     "stage": "conception",
     "kind": "split",
     "reason": "It asked two things at once.",
     "from": [
      "conception.due-diligence-plan"
     ],
     "applicability": "applies",
     "minutes": 3,
     "review": "none",
     "responses": []
    }
   ],
   "retired": [
    {
     "item": "conception.foreseeable-misuse",
     "question": "How well do you work out who could use your product to hurt someone, from a careless user to a violent partner?",
     "stage": "conception",
     "kind": "retired",
     "reason": "Another item asks it better.",
     "from": [
      "conception.foreseeable-misuse"
     ],
     "applicability": "applies",
     "minutes": 0,
     "review": "dropped",
     "responses": [
      {
       "itemId": null,
       "kind": "retired",
       "reason": "Another item asks it better.",
       "from": {
        "version": "1.0.0",
        "itemId": "conception.foreseeable-misuse"
       },
       "response": {
        "evidence": [
         {
          "madeBy": "product lead",
          "madeOn": "2026-05-12",
          "shows": "Each misuse we thought of, and what we changed because of it",
          "title": "Notes of the misuse session",
          "url": "https://docs.example.org/misuse-session",
          "validUntil": "2027-05-12"
         }
        ],
        "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
        "level": 3,
        "state": "level",
        "updatedAt": "2026-11-22T09:00:00.000Z",
        "updatedBy": "founder"
       }
      }
     ]
    }
   ],
   "scores": {
    "before": {
     "checklist": {
      "id": "hrba-tech",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "ruleset": {
      "id": "ungp",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "asOf": "2026-11-22",
     "verdict": "NO_RESULT_YET",
     "words": "Too little is answered to say anything.",
     "declared": {
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "coverage": {
       "num": "11813",
       "den": "283815",
       "percent": 4
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "DDS",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     },
     "substantiated": {
      "final": {
       "num": "2077",
       "den": "113526",
       "percent": 2
      },
      "coverage": {
       "num": "11813",
       "den": "283815",
       "percent": 4
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "DDS",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     }
    },
    "after": {
     "checklist": {
      "id": "hrba-tech",
      "version": "1.1.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "ruleset": {
      "id": "ungp",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "asOf": "2026-11-22",
     "verdict": "NO_RESULT_YET",
     "words": "Too little is answered to say anything.",
     "declared": {
      "final": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "coverage": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "POL",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     },
     "substantiated": {
      "final": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "coverage": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "band": null,
      "bandName": null,
      "weakestBlock": {
       "id": "POL",
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     }
    }
   },
   "toDo": {
    "confirm": 1,
    "confirmMinutes": 2,
    "new": 1,
    "newMinutes": 3,
    "minutes": 5
   }
  }
 },
 "listEditions": {
  "200 application/json": {
   "items": [
    {
     "assessmentId": "0193527a-0000-7000-8000-000000000014",
     "checklist": {
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
      "id": "hrba-tech",
      "version": "1.0.0"
     },
     "ruleset": {
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
      "id": "ungp",
      "version": "1.0.0"
     },
     "present": false,
     "revision": 37,
     "since": "2026-11-22T09:00:00.000Z",
     "leftAt": "2026-11-22T09:00:00.000Z",
     "leftBy": "founder"
    },
    {
     "assessmentId": "0193527a-0000-7000-8000-000000000014",
     "checklist": {
      "id": "hrba-tech",
      "version": "1.1.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "ruleset": {
      "id": "ungp",
      "version": "1.0.0",
      "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
     },
     "present": true,
     "revision": 38,
     "since": "2026-11-22T09:00:00.000Z",
     "leftAt": null,
     "leftBy": null
    }
   ]
  }
 },
 "readEdition": {
  "200 application/json": {
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "checklist": {
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "id": "hrba-tech",
    "version": "1.0.0"
   },
   "ruleset": {
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "id": "ungp",
    "version": "1.0.0"
   },
   "present": false,
   "revision": 37,
   "since": "2026-11-22T09:00:00.000Z",
   "leftAt": "2026-11-22T09:00:00.000Z",
   "leftBy": "founder",
   "profile": {
    "childrenReachable": true,
    "decidesAbout": [
     "health-care"
    ],
    "organisationSize": "under-50",
    "technologies": [
     "ai",
     "health"
    ]
   },
   "stage": "design",
   "responses": {
    "conception.commitment": {
     "itemId": "conception.commitment",
     "level": 1,
     "state": "level",
     "revision": 1,
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "updatedBy": "founder",
     "assurance": {
      "level": "A0",
      "because": "no evidence is attached: the company's word"
     }
    },
    "conception.foreseeable-misuse": {
     "itemId": "conception.foreseeable-misuse",
     "evidence": [
      {
       "madeBy": "product lead",
       "madeOn": "2026-05-12",
       "shows": "Each misuse we thought of, and what we changed because of it",
       "title": "Notes of the misuse session",
       "url": "https://docs.example.org/misuse-session",
       "validUntil": "2027-05-12"
      }
     ],
     "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
     "level": 3,
     "state": "level",
     "pieces": [
      {
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "marks": []
      }
     ],
     "revision": 1,
     "updatedAt": "2026-11-22T09:00:00.000Z",
     "updatedBy": "founder",
     "assurance": {
      "level": "A3",
      "because": "an outside assessor put a level of its own in the place of the claim"
     },
     "review": {
      "verdict": "confirmed",
      "note": "I read the notes; they show what they say.",
      "outsider": false,
      "ties": "",
      "reviewer": "clinical adviser",
      "reviewedAt": "2026-11-22T09:00:00.000Z",
      "responseRevision": 1,
      "current": true
     }
    }
   },
   "kept": [],
   "score": {
    "verdict": "NO_RESULT_YET",
    "because": "only 4 of 100 of what is due, by weight, is answered",
    "words": "Too little is answered to say anything.",
    "checklist": {
     "id": "hrba-tech",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "published": true
    },
    "ruleset": {
     "id": "ungp",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "published": true
    },
    "asOf": "2026-11-22",
    "responsesDigest": "1ebb4a75d74ff82f54de537cd163dbd17da9e6cfb27ebb53fad8a25560334b04",
    "engineVersion": "0.1.0",
    "stage": "design",
    "counts": {
     "due": 50,
     "answered": 2,
     "examinedOutside": 1,
     "readBySecondPerson": 0,
     "evidenceAttached": 0,
     "wordOnly": 1,
     "open": 48,
     "ahead": 53,
     "notApplicableToProfile": 25
    },
    "declared": {
     "final": {
      "num": "2077",
      "den": "113526",
      "percent": 2
     },
     "best": {
      "num": "554389",
      "den": "567630",
      "percent": 98
     },
     "lower": {
      "num": "2077",
      "den": "113526",
      "percent": 2
     },
     "upper": {
      "num": "554389",
      "den": "567630",
      "percent": 98
     },
     "coverage": {
      "num": "11813",
      "den": "283815",
      "percent": 4
     },
     "band": null,
     "bandName": null,
     "status": "INSUFFICIENT",
     "caps": [
      {
       "kind": "MAJOR",
       "subject": "conception.alternatives-considered",
       "cause": "open",
       "cap": {
        "num": "59",
        "den": "100",
        "percent": 59
       },
       "binds": false
      },
      {
       "kind": "MAJOR",
       "subject": "conception.power-to-stop",
       "cause": "open",
       "cap": {
        "num": "59",
        "den": "100",
        "percent": 59
       },
       "binds": false
      }
     ]
    },
    "substantiated": {
     "final": {
      "num": "2077",
      "den": "113526",
      "percent": 2
     },
     "best": {
      "num": "554389",
      "den": "567630",
      "percent": 98
     },
     "lower": {
      "num": "2077",
      "den": "113526",
      "percent": 2
     },
     "upper": {
      "num": "554389",
      "den": "567630",
      "percent": 98
     },
     "coverage": {
      "num": "11813",
      "den": "283815",
      "percent": 4
     },
     "band": null,
     "bandName": null,
     "status": "INSUFFICIENT",
     "caps": [
      {
       "kind": "MAJOR",
       "subject": "conception.alternatives-considered",
       "cause": "open",
       "cap": {
        "num": "59",
        "den": "100",
        "percent": 59
       },
       "binds": false
      },
      {
       "kind": "MAJOR",
       "subject": "conception.power-to-stop",
       "cause": "open",
       "cap": {
        "num": "59",
        "den": "100",
        "percent": 59
       },
       "binds": false
      }
     ]
    },
    "gap": {
     "num": "0",
     "den": "1",
     "percent": 0
    },
    "blocks": [
     {
      "id": "POL",
      "declared": {
       "lower": {
        "num": "1",
        "den": "53",
        "percent": 2
       },
       "upper": {
        "num": "50",
        "den": "53",
        "percent": 94
       },
       "coverage": {
        "num": "4",
        "den": "53",
        "percent": 8
       }
      },
      "substantiated": {
       "lower": {
        "num": "1",
        "den": "53",
        "percent": 2
       },
       "upper": {
        "num": "50",
        "den": "53",
        "percent": 94
       },
       "coverage": {
        "num": "4",
        "den": "53",
        "percent": 8
       }
      }
     },
     {
      "id": "DDS",
      "declared": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      },
      "substantiated": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     },
     {
      "id": "ASS",
      "declared": {
       "lower": {
        "num": "1",
        "den": "34",
        "percent": 3
       },
       "upper": {
        "num": "33",
        "den": "34",
        "percent": 97
       },
       "coverage": {
        "num": "1",
        "den": "17",
        "percent": 6
       }
      },
      "substantiated": {
       "lower": {
        "num": "1",
        "den": "34",
        "percent": 3
       },
       "upper": {
        "num": "33",
        "den": "34",
        "percent": 97
       },
       "coverage": {
        "num": "1",
        "den": "17",
        "percent": 6
       }
      }
     },
     {
      "id": "PRI",
      "declared": {
       "lower": {
        "num": "5",
        "den": "42",
        "percent": 12
       },
       "upper": {
        "num": "37",
        "den": "42",
        "percent": 88
       },
       "coverage": {
        "num": "5",
        "den": "21",
        "percent": 24
       }
      },
      "substantiated": {
       "lower": {
        "num": "5",
        "den": "42",
        "percent": 12
       },
       "upper": {
        "num": "37",
        "den": "42",
        "percent": 88
       },
       "coverage": {
        "num": "5",
        "den": "21",
        "percent": 24
       }
      }
     },
     {
      "id": "ACT",
      "declared": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      },
      "substantiated": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     },
     {
      "id": "TRK",
      "declared": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      },
      "substantiated": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     },
     {
      "id": "CTX",
      "declared": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      },
      "substantiated": {
       "lower": {
        "num": "0",
        "den": "1",
        "percent": 0
       },
       "upper": {
        "num": "1",
        "den": "1",
        "percent": 100
       },
       "coverage": {
        "num": "0",
        "den": "1",
        "percent": 0
       }
      }
     }
    ],
    "flags": [
     {
      "item": "conception.alternatives-considered",
      "flag": "MAJOR",
      "declared": "open",
      "substantiated": "open"
     },
     {
      "item": "conception.power-to-stop",
      "flag": "MAJOR",
      "declared": "open",
      "substantiated": "open"
     }
    ],
    "evidenceConfidence": {
     "num": "5",
     "den": "216",
     "percent": 2
    },
    "notApplicableShare": {
     "num": "0",
     "den": "1",
     "percent": 0
    },
    "notApplicableUnaccepted": {
     "num": "0",
     "den": "1",
     "percent": 0
    },
    "staleShare": {
     "num": "0",
     "den": "1",
     "percent": 0
    },
    "gates": [
     {
      "stage": "conception",
      "result": "BLOCKED",
      "lower": {
       "num": "1",
       "den": "22",
       "percent": 5
      },
      "coverage": {
       "num": "7",
       "den": "66",
       "percent": 11
      },
      "reasons": [
       {
        "result": "BLOCKED",
        "because": "stage score 1/22 < 1/2"
       },
       {
        "result": "NOT_READY",
        "because": "coverage 7/66 < 4/5"
       },
       {
        "result": "NOT_READY",
        "because": "STOP conception.red-lines open"
       },
       {
        "result": "NOT_READY",
        "because": "STOP conception.surveillance-purpose open"
       },
       {
        "result": "BLOCKED",
        "because": "impact 0193527a-0000-7000-8000-000000000031 mitigation none < planned"
       }
      ],
      "words": "blocked until the reasons are gone"
     },
     {
      "stage": "design",
      "result": "BLOCKED",
      "lower": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "coverage": {
       "num": "0",
       "den": "1",
       "percent": 0
      },
      "reasons": [
       {
        "result": "BLOCKED",
        "because": "stage score 0 < 1/2"
       },
       {
        "result": "NOT_READY",
        "because": "coverage 0 < 4/5"
       }
      ],
      "words": "blocked until the reasons are gone"
     }
    ],
    "unsetFacts": [
     "usedBy",
     "dataAboutPeople"
    ],
    "views": {
     "stages": [
      {
       "id": "conception",
       "declared": {
        "lower": {
         "num": "1",
         "den": "22",
         "percent": 5
        },
        "upper": {
         "num": "31",
         "den": "33",
         "percent": 94
        },
        "coverage": {
         "num": "7",
         "den": "66",
         "percent": 11
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "22",
         "percent": 5
        },
        "upper": {
         "num": "31",
         "den": "33",
         "percent": 94
        },
        "coverage": {
         "num": "7",
         "den": "66",
         "percent": 11
        }
       }
      },
      {
       "id": "design",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      }
     ],
     "principles": [
      {
       "id": "accountable",
       "declared": {
        "lower": {
         "num": "1",
         "den": "94",
         "percent": 1
        },
        "upper": {
         "num": "91",
         "den": "94",
         "percent": 97
        },
        "coverage": {
         "num": "2",
         "den": "47",
         "percent": 4
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "94",
         "percent": 1
        },
        "upper": {
         "num": "91",
         "den": "94",
         "percent": 97
        },
        "coverage": {
         "num": "2",
         "den": "47",
         "percent": 4
        }
       }
      },
      {
       "id": "secure",
       "declared": {
        "lower": {
         "num": "5",
         "den": "102",
         "percent": 5
        },
        "upper": {
         "num": "97",
         "den": "102",
         "percent": 95
        },
        "coverage": {
         "num": "5",
         "den": "51",
         "percent": 10
        }
       },
       "substantiated": {
        "lower": {
         "num": "5",
         "den": "102",
         "percent": 5
        },
        "upper": {
         "num": "97",
         "den": "102",
         "percent": 95
        },
        "coverage": {
         "num": "5",
         "den": "51",
         "percent": 10
        }
       }
      },
      {
       "id": "non-discriminatory",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      },
      {
       "id": "rights-grounded",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      },
      {
       "id": "representation",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      },
      {
       "id": "transparency",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      },
      {
       "id": "empowerment",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      }
     ],
     "pillars": [
      {
       "id": "do-no-harm",
       "declared": {
        "lower": {
         "num": "3",
         "den": "145",
         "percent": 2
        },
        "upper": {
         "num": "141",
         "den": "145",
         "percent": 97
        },
        "coverage": {
         "num": "7",
         "den": "145",
         "percent": 5
        }
       },
       "substantiated": {
        "lower": {
         "num": "3",
         "den": "145",
         "percent": 2
        },
        "upper": {
         "num": "141",
         "den": "145",
         "percent": 97
        },
        "coverage": {
         "num": "7",
         "den": "145",
         "percent": 5
        }
       }
      },
      {
       "id": "better-world",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      }
     ],
     "panel": [
      {
       "id": "participation",
       "declared": {
        "lower": {
         "num": "5",
         "den": "134",
         "percent": 4
        },
        "upper": {
         "num": "129",
         "den": "134",
         "percent": 96
        },
        "coverage": {
         "num": "5",
         "den": "67",
         "percent": 7
        }
       },
       "substantiated": {
        "lower": {
         "num": "5",
         "den": "134",
         "percent": 4
        },
        "upper": {
         "num": "129",
         "den": "134",
         "percent": 96
        },
        "coverage": {
         "num": "5",
         "den": "67",
         "percent": 7
        }
       }
      },
      {
       "id": "accountability",
       "declared": {
        "lower": {
         "num": "1",
         "den": "35",
         "percent": 3
        },
        "upper": {
         "num": "101",
         "den": "105",
         "percent": 96
        },
        "coverage": {
         "num": "1",
         "den": "15",
         "percent": 7
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "35",
         "percent": 3
        },
        "upper": {
         "num": "101",
         "den": "105",
         "percent": 96
        },
        "coverage": {
         "num": "1",
         "den": "15",
         "percent": 7
        }
       }
      },
      {
       "id": "non-discrimination",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      },
      {
       "id": "empowerment",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      },
      {
       "id": "legality",
       "declared": {
        "lower": {
         "num": "1",
         "den": "164",
         "percent": 1
        },
        "upper": {
         "num": "161",
         "den": "164",
         "percent": 98
        },
        "coverage": {
         "num": "1",
         "den": "41",
         "percent": 2
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "164",
         "percent": 1
        },
        "upper": {
         "num": "161",
         "den": "164",
         "percent": 98
        },
        "coverage": {
         "num": "1",
         "den": "41",
         "percent": 2
        }
       }
      }
     ],
     "rights": [
      {
       "id": "HR-01",
       "declared": {
        "lower": {
         "num": "1",
         "den": "236",
         "percent": 0
        },
        "upper": {
         "num": "233",
         "den": "236",
         "percent": 99
        },
        "coverage": {
         "num": "1",
         "den": "59",
         "percent": 2
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "236",
         "percent": 0
        },
        "upper": {
         "num": "233",
         "den": "236",
         "percent": 99
        },
        "coverage": {
         "num": "1",
         "den": "59",
         "percent": 2
        }
       }
      },
      {
       "id": "HR-02",
       "declared": {
        "lower": {
         "num": "1",
         "den": "16",
         "percent": 6
        },
        "upper": {
         "num": "15",
         "den": "16",
         "percent": 94
        },
        "coverage": {
         "num": "1",
         "den": "8",
         "percent": 13
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "16",
         "percent": 6
        },
        "upper": {
         "num": "15",
         "den": "16",
         "percent": 94
        },
        "coverage": {
         "num": "1",
         "den": "8",
         "percent": 13
        }
       }
      }
     ],
     "groups": [
      {
       "id": "RG-01",
       "declared": {
        "lower": {
         "num": "1",
         "den": "116",
         "percent": 1
        },
        "upper": {
         "num": "113",
         "den": "116",
         "percent": 97
        },
        "coverage": {
         "num": "1",
         "den": "29",
         "percent": 3
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "116",
         "percent": 1
        },
        "upper": {
         "num": "113",
         "den": "116",
         "percent": 97
        },
        "coverage": {
         "num": "1",
         "den": "29",
         "percent": 3
        }
       }
      },
      {
       "id": "RG-02",
       "declared": {
        "lower": {
         "num": "3",
         "den": "76",
         "percent": 4
        },
        "upper": {
         "num": "18",
         "den": "19",
         "percent": 95
        },
        "coverage": {
         "num": "7",
         "den": "76",
         "percent": 9
        }
       },
       "substantiated": {
        "lower": {
         "num": "3",
         "den": "76",
         "percent": 4
        },
        "upper": {
         "num": "18",
         "den": "19",
         "percent": 95
        },
        "coverage": {
         "num": "7",
         "den": "76",
         "percent": 9
        }
       }
      }
     ],
     "criteria": [
      {
       "id": "GP11",
       "declared": {
        "lower": {
         "num": "1",
         "den": "10",
         "percent": 10
        },
        "upper": {
         "num": "7",
         "den": "10",
         "percent": 70
        },
        "coverage": {
         "num": "2",
         "den": "5",
         "percent": 40
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "10",
         "percent": 10
        },
        "upper": {
         "num": "7",
         "den": "10",
         "percent": 70
        },
        "coverage": {
         "num": "2",
         "den": "5",
         "percent": 40
        }
       }
      },
      {
       "id": "GP12",
       "declared": {
        "lower": {
         "num": "1",
         "den": "18",
         "percent": 6
        },
        "upper": {
         "num": "5",
         "den": "6",
         "percent": 83
        },
        "coverage": {
         "num": "2",
         "den": "9",
         "percent": 22
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "18",
         "percent": 6
        },
        "upper": {
         "num": "5",
         "den": "6",
         "percent": 83
        },
        "coverage": {
         "num": "2",
         "den": "9",
         "percent": 22
        }
       }
      }
     ],
     "matrix": [
      {
       "stage": "conception",
       "block": "POL",
       "declared": {
        "lower": {
         "num": "1",
         "den": "31",
         "percent": 3
        },
        "upper": {
         "num": "28",
         "den": "31",
         "percent": 90
        },
        "coverage": {
         "num": "4",
         "den": "31",
         "percent": 13
        }
       },
       "substantiated": {
        "lower": {
         "num": "1",
         "den": "31",
         "percent": 3
        },
        "upper": {
         "num": "28",
         "den": "31",
         "percent": 90
        },
        "coverage": {
         "num": "4",
         "den": "31",
         "percent": 13
        }
       }
      },
      {
       "stage": "conception",
       "block": "DDS",
       "declared": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       },
       "substantiated": {
        "lower": {
         "num": "0",
         "den": "1",
         "percent": 0
        },
        "upper": {
         "num": "1",
         "den": "1",
         "percent": 100
        },
        "coverage": {
         "num": "0",
         "den": "1",
         "percent": 0
        }
       }
      }
     ]
    },
    "nextActions": [
     {
      "kind": "answer",
      "subject": "design.irreversible-harm",
      "because": "it is open; its gain is shown for level 1",
      "flag": "STOP",
      "gainFinal": {
       "num": "65",
       "den": "5544",
       "percent": 1
      },
      "gainLower": {
       "num": "65",
       "den": "5544",
       "percent": 1
      }
     },
     {
      "kind": "answer",
      "subject": "conception.red-lines",
      "because": "it is open; its gain is shown for level 1",
      "flag": "STOP",
      "gainFinal": {
       "num": "15",
       "den": "2332",
       "percent": 1
      },
      "gainLower": {
       "num": "15",
       "den": "2332",
       "percent": 1
      }
     }
    ]
   }
  }
 },
 "undoMigration": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000014",
   "organisationId": "0193527a-0000-7000-8000-000000000003",
   "product": {
    "id": "0193527a-0000-7000-8000-000000000008",
    "name": "ClinicQueue",
    "description": "Sorts patients who wait in emergency wards, for the ministry of health."
   },
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "ruleset": {
    "id": "ungp",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "profile": {
    "childrenReachable": true,
    "decidesAbout": [
     "health-care"
    ],
    "organisationSize": "under-50",
    "technologies": [
     "ai",
     "health"
    ]
   },
   "unsetFacts": [
    {
     "id": "usedBy",
     "type": "set",
     "question": "Who could use or buy it?",
     "values": [
      "consumers",
      "businesses",
      "civil-society",
      "public-authority",
      "police-security",
      "military",
      "own-staff"
     ],
     "valueNames": {
      "consumers": "Consumers",
      "businesses": "Businesses",
      "civil-society": "Civil society",
      "public-authority": "A public authority",
      "police-security": "Police or security services",
      "military": "The military",
      "own-staff": "Our own staff"
     }
    },
    {
     "id": "dataAboutPeople",
     "type": "set",
     "question": "What could it hold or infer about people?",
     "values": [
      "personal",
      "sensitive",
      "biometric",
      "location",
      "communications",
      "none-of-these"
     ],
     "valueNames": {
      "personal": "Personal data",
      "sensitive": "Sensitive data",
      "biometric": "Biometric data",
      "location": "Location",
      "communications": "Communications",
      "none-of-these": "None of these"
     }
    }
   ],
   "stage": "design",
   "language": "en",
   "revision": 39,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "archivedAt": null,
   "progress": {
    "due": 50,
    "answered": 2,
    "minutesLeft": 152
   },
   "migratedFrom": []
  }
 },
 "exportOrganisation": {
  "200 application/json": {
   "format": "hrba-export/1",
   "exportedAt": "2026-11-22T09:00:00.000Z",
   "organisation": {
    "id": "0193527a-0000-7000-8000-000000000003",
    "name": "ClinicQueue Ltd",
    "kind": "company",
    "createdAt": "2026-11-22T09:00:00.000Z"
   },
   "keys": [
    {
     "id": "0193527a-0000-7000-8000-000000000007",
     "organisationId": "0193527a-0000-7000-8000-000000000003",
     "role": "reviewer",
     "actor": "former adviser",
     "assessmentId": null,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "revokedAt": "2026-11-22T09:00:00.000Z"
    },
    {
     "id": "0193527a-0000-7000-8000-000000000005",
     "organisationId": "0193527a-0000-7000-8000-000000000003",
     "role": "reviewer",
     "actor": "clinical adviser",
     "assessmentId": null,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "revokedAt": null
    },
    {
     "id": "0193527a-0000-7000-8000-000000000004",
     "organisationId": "0193527a-0000-7000-8000-000000000003",
     "role": "company",
     "actor": "founder",
     "assessmentId": null,
     "createdAt": "2026-11-22T09:00:00.000Z",
     "expiresAt": null,
     "revokedAt": null
    }
   ],
   "products": [
    {
     "id": "0193527a-0000-7000-8000-000000000010",
     "name": "WardBoard",
     "description": "",
     "createdAt": "2026-11-22T09:00:00.000Z"
    },
    {
     "id": "0193527a-0000-7000-8000-000000000008",
     "name": "ClinicQueue",
     "description": "Sorts patients who wait by urgency.",
     "createdAt": "2026-11-22T09:00:00.000Z"
    }
   ],
   "assessments": [
    {
     "assessment": {
      "id": "0193527a-0000-7000-8000-000000000014",
      "organisationId": "0193527a-0000-7000-8000-000000000003",
      "product": {
       "id": "0193527a-0000-7000-8000-000000000008",
       "name": "ClinicQueue",
       "description": "Sorts patients who wait in emergency wards, for the ministry of health."
      },
      "checklist": {
       "id": "hrba-tech",
       "version": "1.0.0",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      },
      "ruleset": {
       "id": "ungp",
       "version": "1.0.0",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      },
      "profile": {
       "childrenReachable": true,
       "decidesAbout": [
        "health-care"
       ],
       "organisationSize": "under-50",
       "technologies": [
        "ai",
        "health"
       ]
      },
      "unsetFacts": [
       {
        "id": "usedBy",
        "type": "set",
        "question": "Who could use or buy it?",
        "values": [
         "consumers",
         "businesses",
         "civil-society",
         "public-authority",
         "police-security",
         "military",
         "own-staff"
        ],
        "valueNames": {
         "consumers": "Consumers",
         "businesses": "Businesses",
         "civil-society": "Civil society",
         "public-authority": "A public authority",
         "police-security": "Police or security services",
         "military": "The military",
         "own-staff": "Our own staff"
        }
       },
       {
        "id": "dataAboutPeople",
        "type": "set",
        "question": "What could it hold or infer about people?",
        "values": [
         "personal",
         "sensitive",
         "biometric",
         "location",
         "communications",
         "none-of-these"
        ],
        "valueNames": {
         "personal": "Personal data",
         "sensitive": "Sensitive data",
         "biometric": "Biometric data",
         "location": "Location",
         "communications": "Communications",
         "none-of-these": "None of these"
        }
       }
      ],
      "stage": "design",
      "language": "en",
      "revision": 39,
      "createdAt": "2026-11-22T09:00:00.000Z",
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "archivedAt": null,
      "progress": {
       "due": 50,
       "answered": 2,
       "minutesLeft": 152
      },
      "migratedFrom": []
     },
     "responses": {
      "conception.commitment": {
       "itemId": "conception.commitment",
       "level": 1,
       "state": "level",
       "revision": 3,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.foreseeable-misuse": {
       "itemId": "conception.foreseeable-misuse",
       "evidence": [
        {
         "madeBy": "product lead",
         "madeOn": "2026-05-12",
         "shows": "Each misuse we thought of, and what we changed because of it",
         "title": "Notes of the misuse session",
         "url": "https://docs.example.org/misuse-session",
         "validUntil": "2027-05-12"
        }
       ],
       "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
       "level": 3,
       "state": "level",
       "pieces": [
        {
         "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
         "marks": []
        }
       ],
       "revision": 3,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A2",
        "because": "a second person who is not the author read the evidence"
       },
       "review": {
        "verdict": "confirmed",
        "note": "I read the notes; they show what they say.",
        "outsider": false,
        "ties": "",
        "reviewer": "clinical adviser",
        "reviewedAt": "2026-11-22T09:00:00.000Z",
        "responseRevision": 3,
        "current": true
       }
      },
      "design.engagement": {
       "state": "unanswered",
       "revision": 2
      }
     },
     "entries": [
      {
       "kind": "action",
       "id": "0193527a-0000-7000-8000-000000000023",
       "body": null,
       "revision": 3,
       "createdAt": "2026-11-22T09:00:00.000Z",
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "author": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       }
      },
      {
       "kind": "action",
       "id": "0193527a-0000-7000-8000-000000000024",
       "body": {
        "doneOn": null,
        "dueOn": "2027-03-31",
        "from": {
         "kind": "answer",
         "subject": "design.irreversible-harm"
        },
        "impacts": [],
        "items": [
         "design.irreversible-harm"
        ],
        "note": "",
        "ownerRole": "product lead",
        "status": "planned",
        "title": "Answer it: Before anyone is exposed, how fully do you remove from the design the harms that nobody could undo?",
        "what": "Answer it.\nIt is open."
       },
       "revision": 1,
       "createdAt": "2026-11-22T09:00:00.000Z",
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "author": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       }
      }
     ],
     "engagement": {
      "count": 0,
      "included": false
     },
     "kept": [],
     "editions": [],
     "grants": [
      {
       "id": "0193527a-0000-7000-8000-000000000033",
       "assessmentId": "0193527a-0000-7000-8000-000000000014",
       "organisationId": "0193527a-0000-7000-8000-000000000002",
       "organisationName": "Rights Auditors",
       "createdAt": "2026-11-22T09:00:00.000Z",
       "expiresAt": null,
       "withdrawnAt": "2026-11-22T09:00:00.000Z"
      },
      {
       "id": "0193527a-0000-7000-8000-000000000027",
       "assessmentId": "0193527a-0000-7000-8000-000000000014",
       "organisationId": "0193527a-0000-7000-8000-000000000002",
       "organisationName": "Rights Auditors",
       "createdAt": "2026-11-22T09:00:00.000Z",
       "expiresAt": null,
       "withdrawnAt": "2026-11-22T09:00:00.000Z"
      },
      {
       "id": "0193527a-0000-7000-8000-000000000019",
       "assessmentId": "0193527a-0000-7000-8000-000000000014",
       "organisationId": "0193527a-0000-7000-8000-000000000002",
       "organisationName": "Rights Auditors",
       "createdAt": "2026-11-22T09:00:00.000Z",
       "expiresAt": "2027-02-28T23:00:00.000Z",
       "withdrawnAt": "2026-11-22T09:00:00.000Z"
      }
     ],
     "history": [
      {
       "seq": 1,
       "id": "0193527a-0000-7000-9000-000000000001",
       "at": "2026-11-22T09:00:00.000Z",
       "type": "assessment.started",
       "actor": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       },
       "itemId": null,
       "before": null,
       "after": {
        "archivedAt": null,
        "checklist": {
         "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
         "id": "hrba-tech",
         "version": "1.0.0"
        },
        "createdAt": "2026-11-22T09:00:00.000Z",
        "description": "Sorts patients who wait in emergency wards, for the ministry of health.",
        "id": "0193527a-0000-7000-8000-000000000014",
        "language": "en",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "product": {
         "id": "0193527a-0000-7000-8000-000000000008",
         "name": "ClinicQueue"
        },
        "profile": {
         "decidesAbout": [
          "health-care"
         ],
         "organisationSize": "under-50",
         "technologies": [
          "ai",
          "health"
         ]
        },
        "revision": 1,
        "ruleset": {
         "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
         "id": "ungp",
         "version": "1.0.0"
        },
        "stage": "design",
        "updatedAt": "2026-11-22T09:00:00.000Z"
       },
       "salt": "c2FsdC1vZi0yNTYtYml0cw",
       "payloadDigest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "previous": null,
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      },
      {
       "seq": 2,
       "id": "0193527a-0000-7000-9000-000000000002",
       "at": "2026-11-22T09:00:00.000Z",
       "type": "response.recorded",
       "actor": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       },
       "itemId": "conception.foreseeable-misuse",
       "before": null,
       "after": {
        "assessmentRevision": 2,
        "response": {
         "evidence": [
          {
           "madeBy": "product lead",
           "madeOn": "2026-05-12",
           "shows": "Each misuse we thought of, and what we changed because of it",
           "title": "Notes of the misuse session",
           "url": "https://docs.example.org/misuse-session",
           "validUntil": "2027-05-12"
          }
         ],
         "justification": "The product lead went through the list with two clinics in May; notes in the team folder.",
         "level": 3,
         "state": "level"
        },
        "revision": 1
       },
       "salt": "c2FsdC1vZi0yNTYtYml0cw",
       "payloadDigest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "previous": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      }
     ],
     "reports": [
      {
       "id": "0193527a-0000-7000-8000-000000000034",
       "assessmentId": "0193527a-0000-7000-8000-000000000014",
       "product": {
        "id": "0193527a-0000-7000-8000-000000000008",
        "name": "ClinicQueue"
       },
       "number": 1,
       "of": 1,
       "issuedAt": "2026-11-22T09:00:00.000Z",
       "asOf": "2026-11-22",
       "verdict": "NO_RESULT_YET",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      }
     ]
    },
    {
     "assessment": {
      "id": "0193527a-0000-7000-8000-000000000009",
      "organisationId": "0193527a-0000-7000-8000-000000000003",
      "product": {
       "id": "0193527a-0000-7000-8000-000000000010",
       "name": "WardBoard",
       "description": ""
      },
      "checklist": {
       "id": "hrba-tech",
       "version": "1.0.0",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      },
      "ruleset": {
       "id": "ungp",
       "version": "1.0.0",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      },
      "profile": {},
      "unsetFacts": [
       {
        "id": "technologies",
        "type": "set",
        "question": "What does the product contain or rely on?",
        "values": [
         "ai",
         "automated-decisions"
        ],
        "valueNames": {
         "ai": "Artificial intelligence",
         "automated-decisions": "Automated decisions",
         "generative-media": "Generated text, images, sound or video",
         "social-platform": "A social platform",
         "messaging": "Messaging",
         "content-moderation": "Content moderation",
         "search-ranking": "Search or ranking",
         "biometrics": "Biometrics",
         "surveillance": "Surveillance",
         "connectivity": "Connectivity",
         "advertising-profiling": "Profiling for advertising",
         "data-brokerage": "Trade in data",
         "health": "Health",
         "education": "Education",
         "payments-credit": "Payments or credit",
         "encryption-anonymity": "Encryption or anonymity",
         "hardware": "Hardware",
         "robotics-sensors": "Robotics or sensors",
         "none-of-these": "None of these"
        }
       },
       {
        "id": "usedBy",
        "type": "set",
        "question": "Who could use or buy it?",
        "values": [
         "consumers",
         "businesses",
         "civil-society",
         "public-authority",
         "police-security",
         "military",
         "own-staff"
        ],
        "valueNames": {
         "consumers": "Consumers",
         "businesses": "Businesses",
         "civil-society": "Civil society",
         "public-authority": "A public authority",
         "police-security": "Police or security services",
         "military": "The military",
         "own-staff": "Our own staff"
        }
       }
      ],
      "stage": "conception",
      "language": "en",
      "revision": 6,
      "createdAt": "2026-11-22T09:00:00.000Z",
      "updatedAt": "2026-11-22T09:00:00.000Z",
      "archivedAt": null,
      "progress": {
       "due": 26,
       "answered": 26,
       "minutesLeft": 0
      },
      "migratedFrom": []
     },
     "responses": {
      "conception.ai-right-tool": {
       "itemId": "conception.ai-right-tool",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.aid-need": {
       "itemId": "conception.aid-need",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.alternatives-considered": {
       "itemId": "conception.alternatives-considered",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.children-considered": {
       "itemId": "conception.children-considered",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.commitment": {
       "itemId": "conception.commitment",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.conflict-analysis": {
       "itemId": "conception.conflict-analysis",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.data-money": {
       "itemId": "conception.data-money",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.decision-criteria": {
       "itemId": "conception.decision-criteria",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.defender-threats": {
       "itemId": "conception.defender-threats",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.due-diligence-plan": {
       "itemId": "conception.due-diligence-plan",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.foreseeable-misuse": {
       "itemId": "conception.foreseeable-misuse",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.generative-deception": {
       "itemId": "conception.generative-deception",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.good-for-people": {
       "itemId": "conception.good-for-people",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.health-need": {
       "itemId": "conception.health-need",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.learn-before-building": {
       "itemId": "conception.learn-before-building",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.network-for-all": {
       "itemId": "conception.network-for-all",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.platform-amplification": {
       "itemId": "conception.platform-amplification",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.power-to-stop": {
       "itemId": "conception.power-to-stop",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.public-mandate": {
       "itemId": "conception.public-mandate",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.red-lines": {
       "itemId": "conception.red-lines",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.rights-and-people": {
       "itemId": "conception.rights-and-people",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.surveillance-necessity": {
       "itemId": "conception.surveillance-necessity",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.surveillance-purpose": {
       "itemId": "conception.surveillance-purpose",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.time-and-money": {
       "itemId": "conception.time-and-money",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.who-is-left-out": {
       "itemId": "conception.who-is-left-out",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      },
      "conception.work-in-the-chain": {
       "itemId": "conception.work-in-the-chain",
       "justification": "The lead, since May, in the team folder",
       "level": 3,
       "state": "level",
       "revision": 1,
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "updatedBy": "founder",
       "assurance": {
        "level": "A0",
        "because": "no evidence is attached: the company's word"
       }
      }
     },
     "entries": [
      {
       "kind": "change",
       "id": "0193527a-0000-7000-8000-000000000013",
       "body": {
        "major": false,
        "on": "2026-11-20",
        "what": "Release 2.2 note: the queue is now shown to relatives"
       },
       "revision": 1,
       "createdAt": "2026-11-22T09:00:00.000Z",
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "author": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       }
      },
      {
       "kind": "gate-pass",
       "id": "0193527a-0000-7000-8000-000000000012",
       "body": {
        "asOf": "2026-11-22",
        "assessmentRevision": 4,
        "checklistDigest": "6f50c59a0b7401785e3cafae727219f65020b95ee23fa43fee6494ec99a9ddd0",
        "responsesDigest": "997ed0dcc8eb71cb075547f2f30d96349df96dd03403c417e423b71726410e6e",
        "role": "product lead",
        "rulesetDigest": "d7d96c9a7434b0f3c954b670767e3a613cad0fb66eb3decd28e2105ee6940aa0",
        "stage": "conception",
        "waivers": [],
        "words": "Read with the board of the hospital."
       },
       "revision": 1,
       "createdAt": "2026-11-22T09:00:00.000Z",
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "author": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       }
      },
      {
       "kind": "waiver",
       "id": "0193527a-0000-7000-8000-000000000011",
       "body": null,
       "revision": 2,
       "createdAt": "2026-11-22T09:00:00.000Z",
       "updatedAt": "2026-11-22T09:00:00.000Z",
       "author": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       }
      }
     ],
     "engagement": {
      "count": 0,
      "included": false
     },
     "kept": [],
     "editions": [],
     "grants": [],
     "history": [
      {
       "seq": 1,
       "id": "0193527a-0000-7000-9000-000000000047",
       "at": "2026-11-22T09:00:00.000Z",
       "type": "assessment.started",
       "actor": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       },
       "itemId": null,
       "before": null,
       "after": {
        "archivedAt": null,
        "checklist": {
         "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
         "id": "hrba-tech",
         "version": "1.0.0"
        },
        "createdAt": "2026-11-22T09:00:00.000Z",
        "description": "",
        "id": "0193527a-0000-7000-8000-000000000009",
        "language": "en",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "product": {
         "id": "0193527a-0000-7000-8000-000000000010",
         "name": "WardBoard"
        },
        "profile": {},
        "revision": 1,
        "ruleset": {
         "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
         "id": "ungp",
         "version": "1.0.0"
        },
        "stage": "conception",
        "updatedAt": "2026-11-22T09:00:00.000Z"
       },
       "salt": "c2FsdC1vZi0yNTYtYml0cw",
       "payloadDigest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "previous": null,
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      },
      {
       "seq": 2,
       "id": "0193527a-0000-7000-9000-000000000048",
       "at": "2026-11-22T09:00:00.000Z",
       "type": "entry.recorded",
       "actor": {
        "keyId": "0193527a-0000-7000-8000-000000000004",
        "name": "founder",
        "organisationId": "0193527a-0000-7000-8000-000000000003",
        "role": "company"
       },
       "itemId": null,
       "before": null,
       "after": {
        "assessmentRevision": 2,
        "body": {
         "because": "Study note: the two questions left wait for the hospital's own study",
         "condition": "coverage",
         "role": "product lead",
         "stage": "conception",
         "until": "2026-12-22"
        },
        "id": "0193527a-0000-7000-8000-000000000011",
        "kind": "waiver",
        "revision": 1
       },
       "salt": "c2FsdC1vZi0yNTYtYml0cw",
       "payloadDigest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "previous": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
      }
     ],
     "reports": []
    }
   ]
  }
 },
 "archiveAssessment": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000014",
   "product": {
    "id": "0193527a-0000-7000-8000-000000000008",
    "name": "ClinicQueue"
   },
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "stage": "design",
   "revision": 40,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "archivedAt": "2026-11-22T09:00:00.000Z"
  }
 },
 "restoreAssessment": {
  "200 application/json": {
   "id": "0193527a-0000-7000-8000-000000000014",
   "product": {
    "id": "0193527a-0000-7000-8000-000000000008",
    "name": "ClinicQueue"
   },
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0",
    "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
   },
   "stage": "design",
   "revision": 41,
   "createdAt": "2026-11-22T09:00:00.000Z",
   "updatedAt": "2026-11-22T09:00:00.000Z",
   "archivedAt": null
  }
 },
 "eraseAssessment": {
  "request application/json": {
   "confirm": "0193527a-0000-7000-8000-000000000014",
   "reason": "The product was given up before anyone used it."
  },
  "200 application/json": {
   "assessmentId": "0193527a-0000-7000-8000-000000000014",
   "erasedAt": "2026-11-22T09:00:00.000Z",
   "events": 49,
   "head": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
  }
 },
 "readMe": {
  "200 application/json": {
   "role": "company",
   "actor": "founder",
   "keyId": "0193527a-0000-7000-8000-000000000004",
   "organisation": {
    "id": "0193527a-0000-7000-8000-000000000003",
    "name": "ClinicQueue Ltd",
    "kind": "company",
    "createdAt": "2026-11-22T09:00:00.000Z"
   },
   "assessmentId": null
  }
 },
 "readHealth": {
  "200 application/json": {
   "status": "ok"
  }
 },
 "readReadiness": {
  "200 application/json": {
   "status": "ready",
   "checks": {
    "store": true,
    "content": true
   }
  }
 },
 "listChecklists": {
  "200 application/json": {
   "items": [
    {
     "id": "hrba-tech",
     "title": "A human rights checklist for technology, from the first idea to daily use",
     "newest": "1.0.0",
     "versions": [
      {
       "id": "hrba-tech",
       "version": "1.0.0",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "status": "published",
       "title": "A human rights checklist for technology, from the first idea to daily use",
       "about": "Questions for people who make technology: founders, product people, engineers. They help you see whom your product could hurt or help, what to do first, and what to have ready before people are exposed. They follow a product through four stages: conception, design, deployment and operation. You answer only the stages you have reached, and you can look ahead. Everybody answers the 40 questions of the core. Fifteen modules add questions for certain technologies, uses and places; what you say about your product switches them on, never your wish.\n\nHow long it takes: 20 minutes for a first look, one to two hours for the core if you answer from what you know, and half a day and talks with people where the stakes are high. Finding evidence takes longer.\n\nThe questions are about what you do. They do not say that a product is safe, or that a law is met, and a good result does not buy the right to harm anyone. Talk with people who could be affected before you rely on it; read first what their groups have said in public, and pay for the time you then ask of them. Never write down anything that could expose a person.\n\nThis edition has not yet been piloted with start-ups, civil society and people affected. Comments are welcome, above all from people whom technology has hurt and from those who support them.",
       "publishedOn": "2026-11-26",
       "published": true,
       "items": 128,
       "languages": [
        "en",
        "ar",
        "es",
        "fr",
        "ko"
       ]
      },
      {
       "id": "hrba-tech",
       "version": "0.1.0",
       "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
       "status": "draft-for-consultation",
       "title": "A human rights checklist for technology, from the first idea to daily use",
       "about": "28 questions for people who make technology: founders, product people, engineers. They help you see whom your product could hurt or help, what to do first, and what to have ready before people are exposed. They follow a product through four stages: conception, design, deployment and operation. You answer only the stages you have reached, and you can look ahead. This version has the core, which is meant for every product and every size of company; modules for single technologies come later.\n\nHow long it takes: 20 minutes for a first look, one to two hours for the core if you answer from what you know (about half an hour a stage), and half a day and talks with people where the stakes are high. Finding evidence takes longer.\n\nThe questions are about what you do. They do not say that a product is safe, or that a law is met, and a good result does not buy the right to harm anyone. Talk with people who could be affected before you rely on it. Never write down anything that could expose a person.\n\nThis is a draft for consultation. Comments are welcome, above all from people whom technology has hurt, from those who support them, and from very small companies.",
       "publishedOn": "2026-11-22",
       "published": true,
       "items": 28,
       "languages": [
        "en"
       ]
      }
     ]
    }
   ],
   "nextCursor": null
  }
 },
 "readChecklistVersions": {
  "200 application/json": {
   "id": "hrba-tech",
   "title": "A human rights checklist for technology, from the first idea to daily use",
   "newest": "1.0.0",
   "versions": [
    {
     "id": "hrba-tech",
     "version": "1.0.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "status": "published",
     "title": "A human rights checklist for technology, from the first idea to daily use",
     "about": "Questions for people who make technology: founders, product people, engineers. They help you see whom your product could hurt or help, what to do first, and what to have ready before people are exposed. They follow a product through four stages: conception, design, deployment and operation. You answer only the stages you have reached, and you can look ahead. Everybody answers the 40 questions of the core. Fifteen modules add questions for certain technologies, uses and places; what you say about your product switches them on, never your wish.\n\nHow long it takes: 20 minutes for a first look, one to two hours for the core if you answer from what you know, and half a day and talks with people where the stakes are high. Finding evidence takes longer.\n\nThe questions are about what you do. They do not say that a product is safe, or that a law is met, and a good result does not buy the right to harm anyone. Talk with people who could be affected before you rely on it; read first what their groups have said in public, and pay for the time you then ask of them. Never write down anything that could expose a person.\n\nThis edition has not yet been piloted with start-ups, civil society and people affected. Comments are welcome, above all from people whom technology has hurt and from those who support them.",
     "publishedOn": "2026-11-26",
     "published": true,
     "items": 128,
     "languages": [
      "en",
      "ar",
      "es",
      "fr",
      "ko"
     ]
    },
    {
     "id": "hrba-tech",
     "version": "0.1.0",
     "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
     "status": "draft-for-consultation",
     "title": "A human rights checklist for technology, from the first idea to daily use",
     "about": "28 questions for people who make technology: founders, product people, engineers. They help you see whom your product could hurt or help, what to do first, and what to have ready before people are exposed. They follow a product through four stages: conception, design, deployment and operation. You answer only the stages you have reached, and you can look ahead. This version has the core, which is meant for every product and every size of company; modules for single technologies come later.\n\nHow long it takes: 20 minutes for a first look, one to two hours for the core if you answer from what you know (about half an hour a stage), and half a day and talks with people where the stakes are high. Finding evidence takes longer.\n\nThe questions are about what you do. They do not say that a product is safe, or that a law is met, and a good result does not buy the right to harm anyone. Talk with people who could be affected before you rely on it. Never write down anything that could expose a person.\n\nThis is a draft for consultation. Comments are welcome, above all from people whom technology has hurt, from those who support them, and from very small companies.",
     "publishedOn": "2026-11-22",
     "published": true,
     "items": 28,
     "languages": [
      "en"
     ]
    }
   ]
  }
 },
 "readChecklist": {
  "200 application/json": {
   "id": "hrba-tech",
   "version": "0.1.0",
   "status": "draft-for-consultation",
   "title": "A human rights checklist for technology, from the first idea to daily use",
   "about": "28 questions for people who make technology: founders, product people, engineers. They help you see whom your product could hurt or help, what to do first, and what to have ready before people are exposed. They follow a product through four stages: conception, design, deployment and operation. You answer only the stages you have reached, and you can look ahead. This version has the core, which is meant for every product and every size of company; modules for single technologies come later.\n\nHow long it takes: 20 minutes for a first look, one to two hours for the core if you answer from what you know (about half an hour a stage), and half a day and talks with people where the stakes are high. Finding evidence takes longer.\n\nThe questions are about what you do. They do not say that a product is safe, or that a law is met, and a good result does not buy the right to harm anyone. Talk with people who could be affected before you rely on it. Never write down anything that could expose a person.\n\nThis is a draft for consultation. Comments are welcome, above all from people whom technology has hurt, from those who support them, and from very small companies.",
   "disclaimer": "Our checklist, inspired by HRBA@Tech; not written, reviewed or endorsed by its authors. The report that describes HRBA@Tech (Glion Human Rights Dialogue 2023, line 60) does not list the model's steps. The items are derived from passages of five documents, which are cited line by line, and from the UN Guiding Principles on Business and Human Rights. It is not legal advice.",
   "language": "en",
   "publishedOn": "2026-11-22",
   "ruleset": {
    "id": "ungp",
    "version": "1.0.0"
   },
   "stages": [
    {
     "id": "conception",
     "title": "Conception: the idea",
     "about": "From the first talk about an idea to the decision to build it. Nothing is fixed yet, so this is where it costs least to choose another way, to refuse a use, or not to build. If you are past this stage, answer for the product as it stands or for your last big change."
    },
    {
     "id": "design",
     "title": "Design: building it",
     "about": "From the first sketch to a version that works, before anyone outside the company is exposed to it. Here you listen to people, look for the gravest harm, and build protection in. Your last big change counts as design too."
    },
    {
     "id": "deployment",
     "title": "Deployment: reaching people",
     "about": "From the first real person onwards, and at every new market, customer or group. Pilots, beta tests and experiments on real people count as deployment. From here on, several questions accept only what is done, not what is on paper."
    },
    {
     "id": "operation",
     "title": "Operation: daily use",
     "about": "While people use the product and live with it, until it is sold, closed or taken back. You watch what it does to lives, put harm right, protect those who speak up, tell the public, and can stop it."
    }
   ],
   "modules": [
    {
     "id": "core",
     "title": "Core",
     "about": "The questions that every product answers, whatever its technology and however small the company. The possible harms listed here are the gravest that are plausible for such products; the first look shows the four to six gravest ones that could apply to yours. They are examples to think with, not a forecast and not the whole list.",
     "appliesWhen": null,
     "seededHarms": [
      {
       "id": "partner-or-stalker",
       "title": "A violent partner or a stalker uses it to find, watch or control someone",
       "story": "A woman has left a man who beat her. He still knows her password, shares a family account or holds a device she forgot about, and the product shows him where she is, whom she writes to or what she spends. He waits at her door. People in this position are killed, and many more live for years in fear.",
       "rights": [
        "HR-02",
        "HR-03",
        "HR-07",
        "HR-11"
       ],
       "groups": [
        "RG-26",
        "RG-12",
        "RG-02",
        "RG-11"
       ],
       "scale": 5,
       "scope": 3,
       "irremediability": 5,
       "delay": true,
       "talkTo": "The tech-safety adviser of a women's shelter or a domestic violence helpline, and a group that helps people who are stalked. Pay for their time, and never ask for a survivor's story.",
       "appliesWhen": null,
       "sources": [
        {
         "document": "glion-2023",
         "lines": [
          131,
          131
         ],
         "relation": "derived",
         "standing": "consensus",
         "paraphrase": "Participants broadly agreed that a product with a good aim can still be turned against people."
        },
        {
         "document": "glion-2023",
         "lines": [
          96,
          96
         ],
         "relation": "supports",
         "standing": "text",
         "paraphrase": "The report quotes a study on how many women meet violence online. Partners and stalkers are not named in any of the five documents; adding them is our step."
        }
       ]
      },
      {
       "id": "defender-exposed",
       "title": "A journalist or rights defender is found by a government through the product",
       "story": "A repressive authority demands, buys or breaks into what the product holds: names, contacts, places, messages. It finds out who wrote, who organised, who helped. That person, and the people in the contact list, can be arrested, tortured or killed.",
       "rights": [
        "HR-02",
        "HR-03",
        "HR-04",
        "HR-11",
        "HR-16",
        "HR-19"
       ],
       "groups": [
        "RG-22",
        "RG-25",
        "RG-16",
        "RG-13"
       ],
       "scale": 5,
       "scope": 3,
       "irremediability": 5,
       "delay": true,
       "talkTo": "A digital rights group or a digital security helpline for civil society, a press freedom group, and a lawyer who knows the countries where the product can be reached.",
       "appliesWhen": null,
       "sources": [
        {
         "document": "no-disconnect-2012",
         "lines": [
          4,
          4
         ],
         "relation": "derived",
         "standing": "text",
         "paraphrase": "Tools sold by companies can serve repressive rulers to find innocent people and put their life or liberty at risk; makers and suppliers cannot look away."
        },
        {
         "document": "eu-ngo-2020",
         "lines": [
          31,
          31
         ],
         "relation": "derived",
         "standing": "text",
         "paraphrase": "Defenders of rights rely on technology and are harassed and watched through it more and more."
        },
        {
         "document": "glion-2023",
         "lines": [
          161,
          161
         ],
         "relation": "supports",
         "standing": "several",
         "paraphrase": "It was noted that spying on opponents and defenders often needs, or gains from, the help of companies."
        }
       ]
      }
     ]
    }
   ],
   "items": [
    {
     "id": "conception.alternatives-considered",
     "stage": "conception",
     "module": "core",
     "core": true,
     "question": "Before you build, how carefully do you compare your idea with other options, including not building it?",
     "why": "Some ideas put people at risk however well they are built, and a gentler option often meets the same need. If nobody asks early, people who had no say, such as those who are watched or scored by the product, pay for the first idea that came up.",
     "ladder": [
      "Have you talked about at least one other way to meet the same need, or about not building this product?",
      "Is there a dated note, with a named role in charge, that lists the options, including not building, and who gains and who loses under each?",
      "Did you decide from that note, before building or before your last big change, with a reason against each rejected option, and looking deepest where the harm could be gravest?",
      "Did people who could be affected comment on the options, and can you show that they are better off because of what you changed?"
     ],
     "levels": [
      {
       "level": 0,
       "text": "One idea was taken up; nobody asked whether another way, or no product, would hurt fewer people."
      },
      {
       "level": 1,
       "text": "Other options came up in talk, but no note with an owner compares them."
      },
      {
       "level": 2,
       "text": "A dated note with a named role in charge lists the options, including not building, and says for each who gains, who loses and what is given up for what."
      },
      {
       "level": 3,
       "text": "The note was used to decide before building, or before the last big change. It gives the reason against each rejected option and goes deepest where the harm could be gravest."
      },
      {
       "level": 4,
       "text": "People who could be affected commented on the options, you changed something because of it, and you can show that they are better off."
      }
     ],
     "evidence": [
      {
       "size": "any",
       "text": "A dated note with the options, who gains and loses, and why each was rejected."
      },
      {
       "size": "under-5",
       "text": "A photo of the whiteboard where you compared options, with the date and the decision."
      },
      {
       "size": "under-50",
       "text": "A ticket or decision record that links the rejected options to the product brief."
      },
      {
       "size": "any",
       "text": "Notes, without names, of a talk about the options with people who could be affected."
      },
      {
       "size": "more",
       "text": "Minutes of the go-ahead decision in which 'do not build' was an option on the table."
      }
     ],
     "do": "Two founders want to measure waiting time in clinics. They compare face video, a floor sensor that recognises nobody, and no product. They pick the sensor and write down what they lose: they will never know who comes back.",
     "dont": "A team writes its comparison after the first sale. Its own product is the only serious option, and \"do nothing\" is dismissed in four words.",
     "criteria": [
      {
       "id": "GP18-scope",
       "coefficient": "1"
      },
      {
       "id": "GP17b",
       "coefficient": "1/2"
      }
     ],
     "principles": [
      "rights-grounded"
     ],
     "panel": [
      "accountability",
      "legality"
     ],
     "rights": [
      "HR-01",
      "HR-03",
      "HR-11",
      "HR-16",
      "HR-32"
     ],
     "groups": [
      "RG-01",
      "RG-02",
      "RG-03",
      "RG-10"
     ],
     "flag": "MAJOR",
     "flagThreshold": null,
     "weight": "4",
     "naAllowed": false,
     "naGuidance": null,
     "minutes": 4,
     "caution": "Leave out the names of colleagues who argued against the product and of people you asked for advice; write \"one of us\" or the role. Do not upload a rejected design that others could build and misuse.",
     "voice": false,
     "minTier": "under-5",
     "appliesWhen": null,
     "roles": [
      "founder",
      "product",
      "engineering"
     ],
     "sources": [
      {
       "document": "glion-2023",
       "lines": [
        135,
        135
       ],
       "relation": "derived",
       "standing": "several",
       "paraphrase": "Makers can rarely see all the effects of what they create, and most technologies buy one good at the price of another, for example more security for less privacy. So the price is named early, for each option."
      },
      {
       "document": "glion-2023",
       "lines": [
        134,
        134
       ],
       "relation": "derived",
       "standing": "several",
       "paraphrase": "Some participants placed technologies on a scale from mostly helpful to harmful by their nature. One speaker asked States to suspend use of the harmful kind; for a company it means that \"do not build\" is a real option."
      },
      {
       "document": "asem-2012",
       "lines": [
        13,
        13
       ],
       "relation": "supports",
       "standing": "text",
       "paraphrase": "Addressed to States: limits on the use of technology need a lawful basis, a specific public aim and a measured extent. For a company it means choosing the least intrusive option that still does the job."
      },
      {
       "document": "glion-2023",
       "lines": [
        356,
        356
       ],
       "relation": "supports",
       "standing": "one-speaker",
       "paraphrase": "Somebody from a company wanted simple guidance that lets firms weigh risks to rights, and what is traded against what, inside their due diligence."
      },
      {
       "document": "glion-2023",
       "lines": [
        136,
        136
       ],
       "relation": "contrasts",
       "standing": "several",
       "paraphrase": "A number of participants said that no technology is free of harm and that strengthening people who use it well matters just as much. Finding some harm is therefore not by itself a reason to drop an idea."
      }
     ],
     "crosswalk": [
      {
       "framework": "ungp",
       "ref": "GP 17"
      },
      {
       "framework": "ungp",
       "ref": "GP 18"
      },
      {
       "framework": "oecd-due-diligence",
       "ref": "Step 2"
      }
     ]
    },
    {
     "id": "conception.commitment",
     "stage": "conception",
     "module": "core",
     "core": true,
     "question": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
     "why": "Laws differ from country to country and often come later than products, so people hurt by a legal but harmful feature depend on what you have promised. A promise made at the top gives staff, customers and the people affected something to hold you to.",
     "ladder": [
      "Have the people who lead the company talked about respecting human rights as a duty of their own, beyond obeying the law?",
      "Is there a dated commitment, approved at the very top, to all human rights (rights at work too) and to preventing and repairing harm even where the law is silent, with a named role in charge?",
      "Does everyone who works on the product know it, and can you show at least one recorded decision that you took because of it?",
      "Can you show that people affected are better off because you kept it, and that you improved the text or your practice after hearing from them?"
     ],
     "levels": [
      {
       "level": 0,
       "text": "The leaders have not spoken about human rights, or they say that obeying the law is enough."
      },
      {
       "level": 1,
       "text": "The leaders mean well and have talked about it, but no commitment is written and approved at the top."
      },
      {
       "level": 2,
       "text": "A dated commitment, approved at the very top, covers all internationally recognised human rights, rights at work included. It says you prevent and repair harm even where the law is silent, and names the role in charge."
      },
      {
       "level": 3,
       "text": "Everyone who works on the product knows the commitment, and you can show at least one recorded decision that you took because of it."
      },
      {
       "level": 4,
       "text": "You can show that people affected are better off because you kept the commitment, and you improved the text or your practice after hearing from them."
      }
     ],
     "evidence": [
      {
       "size": "any",
       "text": "The commitment itself, with its date and the role or body that approved it."
      },
      {
       "size": "under-5",
       "text": "A one-page text that all founders agreed to, and the message in which they did."
      },
      {
       "size": "under-50",
       "text": "A ticket or meeting note that cites the commitment as the reason for a decision."
      },
      {
       "size": "under-250",
       "text": "The welcome pack or training slide that tells new colleagues about it."
      },
      {
       "size": "more",
       "text": "The board minute approving it, and the yearly note on how it was kept."
      }
     ],
     "do": "Three founders of a courier app agree on one page: all human rights and the basic rights at work, also where the law asks for less. In month two it makes them drop a hidden score for riders that no law forbids.",
     "dont": "A start-up writes \"technology for good\" on its website. Nobody at the top approved what that means, and when a partner wants a filter by religion, the only question asked is \"Is it legal there?\"",
     "criteria": [
      {
       "id": "GP16a",
       "coefficient": "1"
      },
      {
       "id": "GP11",
       "coefficient": "1"
      },
      {
       "id": "GP12",
       "coefficient": "1/2"
      }
     ],
     "principles": [
      "accountable"
     ],
     "panel": [
      "accountability",
      "legality"
     ],
     "rights": [
      "HR-01",
      "HR-10",
      "HR-11",
      "HR-16",
      "HR-28"
     ],
     "groups": [
      "RG-01",
      "RG-02",
      "RG-03",
      "RG-04"
     ],
     "flag": "MAJOR",
     "flagThreshold": null,
     "weight": "2",
     "naAllowed": false,
     "naGuidance": null,
     "minutes": 3,
     "caution": "Where speaking up for rights can bring reprisals, name roles and not people, and keep signatures and home addresses out. Leave out who inside the company argued against the commitment.",
     "voice": false,
     "minTier": "under-5",
     "appliesWhen": null,
     "roles": [
      "founder",
      "legal"
     ],
     "sources": [
      {
       "document": "glion-2023",
       "lines": [
        218,
        220
       ],
       "relation": "derived",
       "standing": "text",
       "paraphrase": "The rules that companies set for themselves mostly rest on ethics, and the report, citing the UN human rights chief, calls that a weaker base than human rights law. So the promise names human rights and not only good values."
      },
      {
       "document": "asem-2012",
       "lines": [
        27,
        27
       ],
       "relation": "derived",
       "standing": "text",
       "paraphrase": "One of the recommendations listed for States speaks of business itself: companies are to accept binding principles of the kind set out in the protect, respect and remedy framework. A company's own written promise is a first step."
      },
      {
       "document": "glion-2023",
       "lines": [
        216,
        216
       ],
       "relation": "supports",
       "standing": "one-speaker",
       "paraphrase": "The UN High Commissioner for Human Rights says that firms which build, use or release technology carry a very large duty towards human rights, and points them to the UN Guiding Principles as their model."
      },
      {
       "document": "glion-2023",
       "lines": [
        406,
        406
       ],
       "relation": "supports",
       "standing": "several",
       "paraphrase": "Speakers found that human rights work in business has to reach many parts of a company and its backers, board members and executives among them. We read this as: it includes the top."
      },
      {
       "document": "glion-2023",
       "lines": [
        294,
        294
       ],
       "relation": "supports",
       "standing": "one-speaker",
       "paraphrase": "Someone who helped a company write its AI policy reported that it worked only because senior management stood behind it. It took four years, which small firms cannot afford; one honest page is our answer to that."
      }
     ],
     "crosswalk": [
      {
       "framework": "ungp",
       "ref": "GP 11"
      },
      {
       "framework": "ungp",
       "ref": "GP 16"
      },
      {
       "framework": "ungp-reporting-framework",
       "ref": "A1"
      },
      {
       "framework": "oecd-due-diligence",
       "ref": "Step 1"
      }
     ]
    }
   ],
   "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
   "languages": [
    "en"
   ],
   "translation": {
    "language": "en",
    "state": "source",
    "digest": null,
    "missing": []
   }
  }
 },
 "readItem": {
  "200 application/json": {
   "id": "conception.foreseeable-misuse",
   "stage": "conception",
   "module": "core",
   "core": true,
   "question": "How well do you work out who could use your product to hurt someone, from a careless user to a violent partner?",
   "why": "A product with good aims can be turned against people by careless users, criminals, governments, stalkers, and partners or former partners who share a home, a phone or a password. For the person who is followed, exposed or threatened it can end in lasting fear or in death, and after launch it often cannot be undone.",
   "ladder": [
    "Have you talked about how somebody could use the product to hurt another person, as a problem that is yours to solve?",
    "Is there a written list, with a named role in charge, of how careless users, criminals, governments, partners and stalkers could misuse it, with harm that cannot be undone at the top?",
    "Have you gone through the idea in the place of each of them, dealt first with the harm that cannot be undone, and kept a record of what you changed in the plan?",
    "Did people at risk, or a group that supports them, try out your answers, and can you show that these protect them better and that you improved them?"
   ],
   "levels": [
    {
     "level": 0,
     "text": "Nobody has asked how the product could be used to hurt someone, or misuse is \"the user's problem\"."
    },
    {
     "level": 1,
     "text": "Misuse has come up in talk, but no list with an owner covers careless users, criminals, governments, partners and stalkers."
    },
    {
     "level": 2,
     "text": "A list with a named role in charge says how careless users, criminals, governments, and partners and stalkers could misuse it, with harm that cannot be undone at the top."
    },
    {
     "level": 3,
     "text": "You went through the idea in the place of each of them, a partner with the password included. Harm that cannot be undone was dealt with first, and records show what you changed in the plan."
    },
    {
     "level": 4,
     "text": "People at risk or a group that supports them, such as a shelter or a press freedom group, tried your answers. You can show better protection, and you improved the answers from what they said."
    }
   ],
   "evidence": [
    {
     "size": "any",
     "text": "The list of who could misuse it and how, with the worst on top and a date."
    },
    {
     "size": "under-5",
     "text": "Notes of one hour in which you played the ex-partner with the shared password."
    },
    {
     "size": "under-50",
     "text": "Tickets for the changes made, each linked to a line of the misuse list."
    },
    {
     "size": "any",
     "text": "A summary, without names, of what a support group found when it tried your answers."
    },
    {
     "size": "more",
     "text": "The report of a team that tried to misuse the idea, each finding solved or given an owner."
    }
   ],
   "do": "Before coding, the makers of a family calendar spend an hour as a jealous former partner who still knows the password. They see that shared location would reveal a shelter, so they drop it from the plan and let people leave a family group without a notice.",
   "dont": "The team behind a luggage tag lists thieves and hackers as its only attackers. Nobody asks what happens when the buyer slips the tag into somebody else's bag.",
   "criteria": [
    {
     "id": "GP18-scope",
     "coefficient": "1"
    },
    {
     "id": "GP24b",
     "coefficient": "1/2"
    }
   ],
   "principles": [
    "secure"
   ],
   "panel": [
    "accountability",
    "participation"
   ],
   "rights": [
    "HR-02",
    "HR-03"
   ],
   "groups": [
    "RG-02",
    "RG-11",
    "RG-12",
    "RG-13",
    "RG-22",
    "RG-26"
   ],
   "flag": "CRITICAL",
   "flagThreshold": null,
   "weight": "5",
   "naAllowed": false,
   "naGuidance": null,
   "minutes": 5,
   "caution": "Do not write instructions: describe misuse in general words, and keep attack steps and open weaknesses out of shared files. Never include the name, story, address or shelter of someone who was stalked or abused, even in changed form.",
   "voice": false,
   "minTier": "under-5",
   "appliesWhen": null,
   "roles": [
    "founder",
    "product",
    "security",
    "trust-and-safety"
   ],
   "sources": [
    {
     "document": "glion-2023",
     "lines": [
      131,
      131
     ],
     "relation": "derived",
     "standing": "consensus",
     "paraphrase": "Broad agreement: a good purpose does not protect anyone, because a technology made for a fine aim can still be turned against people or against democracy."
    },
    {
     "document": "glion-2023",
     "lines": [
      56,
      56
     ],
     "relation": "derived",
     "standing": "text",
     "paraphrase": "The report starts from the premise that misuse by people with bad aims, or simply without knowledge, can be expected, and asks what makers can do to reduce it. So you list careless users as well as hostile ones."
    },
    {
     "document": "glion-2023",
     "lines": [
      159,
      159
     ],
     "relation": "derived",
     "standing": "several",
     "paraphrase": "On false information, participants named three kinds of abusers: single persons, repressive governments and criminal gangs. We ask about each of them for every kind of product."
    },
    {
     "document": "glion-2023",
     "lines": [
      96,
      96
     ],
     "relation": "supports",
     "standing": "text",
     "paraphrase": "Hate reaches women, girls and minorities online, and the report quotes a study in which more than a third of women had met violence there. Partners and stalkers are not named in the passage; adding them is our step."
    },
    {
     "document": "glion-2023",
     "lines": [
      135,
      135
     ],
     "relation": "contrasts",
     "standing": "several",
     "paraphrase": "A reminder of limits: nobody could have predicted all that social media would do to people and groups. The list is never complete, which is a reason to update it and not to skip it."
    }
   ],
   "crosswalk": [
    {
     "framework": "ungp",
     "ref": "GP 18"
    },
    {
     "framework": "ungp",
     "ref": "GP 24"
    },
    {
     "framework": "eu-ai-act",
     "ref": "Art. 9(2)(b)"
    }
   ],
   "translation": {
    "language": "en",
    "state": "source",
    "complete": true
   }
  }
 },
 "readGlossary": {
  "200 application/json": {
   "checklist": "hrba-tech",
   "version": "0.1.0",
   "terms": [],
   "languages": [
    "en"
   ],
   "translation": {
    "language": "en",
    "state": "source",
    "digest": null,
    "missing": []
   }
  }
 },
 "readDifferences": {
  "200 application/json": {
   "checklist": "hrba-tech",
   "from": "0.1.0",
   "to": "0.1.0",
   "digests": {
    "from": "dc167965a50cf890213479be8a0f8b9a278c590bf531bf7745cc85fbca3d11f4",
    "to": "dc167965a50cf890213479be8a0f8b9a278c590bf531bf7745cc85fbca3d11f4"
   },
   "steps": [
    "0.1.0"
   ],
   "counts": {
    "items": {
     "before": 28,
     "after": 28
    },
    "minutes": {
     "before": 121,
     "after": 121
    },
    "same": 28,
    "reworded": 0,
    "reWeighted": 0,
    "rewordedAndReWeighted": 0,
    "split": 0,
    "merged": 0,
    "retired": 0,
    "new": 0
   },
   "changes": [],
   "modules": {
    "added": [],
    "removed": [],
    "changed": []
   },
   "items": [
    {
     "item": "conception.alternatives-considered",
     "kind": "same",
     "reWeighted": false,
     "question": "Before you build, how carefully do you compare your idea with other options, including not building it?",
     "to": [
      {
       "id": "conception.alternatives-considered",
       "module": "core",
       "stage": "conception",
       "question": "Before you build, how carefully do you compare your idea with other options, including not building it?",
       "changes": []
      }
     ],
     "reasons": [],
     "words": "The same."
    },
    {
     "item": "conception.commitment",
     "kind": "same",
     "reWeighted": false,
     "question": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
     "to": [
      {
       "id": "conception.commitment",
       "module": "core",
       "stage": "conception",
       "question": "How firmly do the people who lead your company commit to respecting human rights, even where no law demands it?",
       "changes": []
      }
     ],
     "reasons": [],
     "words": "The same."
    }
   ],
   "words": "hrba-tech 0.1.0 is the same version: nothing changed."
  }
 },
 "readRuleset": {
  "200 application/json": {
   "id": "ungp",
   "version": "1.0.0",
   "title": "Due diligence in the manner of the UN Guiding Principles",
   "about": "How answers become a maturity score of human rights due diligence. Policy is light on purpose, because benchmarks reward paper; identifying and acting carry forty of a hundred; remedy is a block of its own. The score says how a company looks for and handles harm. It says nothing about whether a law is met.",
   "status": "published",
   "publishedOn": "2026-11-22",
   "levels": [
    {
     "level": 0,
     "name": "Absent, or contrary practice",
     "value": "0"
    },
    {
     "level": 1,
     "name": "Ad hoc or planned, no reliable practice",
     "value": "1/4"
    },
    {
     "level": 2,
     "name": "Defined, documented, owned",
     "value": "1/2"
    },
    {
     "level": 3,
     "name": "Implemented and operating, with records",
     "value": "3/4"
    },
    {
     "level": 4,
     "name": "Effective for rights-holders: outcome evidence, feedback used, improved",
     "value": "1"
    }
   ],
   "blocks": [
    {
     "id": "POL",
     "weight": "10"
    },
    {
     "id": "DDS",
     "weight": "5"
    }
   ],
   "assurance": [
    {
     "id": "A0",
     "name": "The company's word only",
     "cap": "1/4",
     "credit": "0"
    },
    {
     "id": "A1",
     "name": "Evidence attached that says what it shows, who made it and when",
     "cap": "1/2",
     "credit": "1/4"
    },
    {
     "id": "A2",
     "name": "Evidence read by a second person who is not the author",
     "cap": "3/4",
     "credit": "1/2"
    },
    {
     "id": "A3",
     "name": "Examined by an assessor from outside",
     "cap": "1",
     "credit": "3/4"
    },
    {
     "id": "A4",
     "name": "Examined from outside and confirmed by the people affected",
     "cap": "1",
     "credit": "1"
    }
   ],
   "voice": {
    "cap": "3/4",
    "liftedBy": "A4"
   },
   "notApplicable": {
    "acceptedFrom": "A2",
    "acceptedFromOnFlagged": "A3"
   },
   "smallCompany": {
    "sizes": [
     "under-5"
    ],
    "because": "In a company of under five people a colleague's reading is shown but does not count as a second person's: that takes a named outsider with declared ties."
   },
   "flags": [
    {
     "id": "STOP",
     "threshold": "3/4",
     "cap": "19/100"
    },
    {
     "id": "CRITICAL",
     "threshold": "1/2",
     "cap": "39/100"
    },
    {
     "id": "MAJOR",
     "threshold": "1/4",
     "cap": "59/100"
    }
   ],
   "bands": [
    {
     "band": 0,
     "name": "little shown",
     "from": "0",
     "weakestBlockCap": "39/100",
     "words": "Little human rights due diligence is shown."
    },
    {
     "band": 1,
     "name": "some shown",
     "from": "1/5",
     "weakestBlockCap": "59/100",
     "words": "Some human rights due diligence is shown."
    },
    {
     "band": 2,
     "name": "partly shown",
     "from": "2/5",
     "weakestBlockCap": "79/100",
     "words": "Human rights due diligence is partly shown."
    },
    {
     "band": 3,
     "name": "mostly shown",
     "from": "3/5",
     "weakestBlockCap": "1",
     "words": "Human rights due diligence is mostly shown."
    },
    {
     "band": 4,
     "name": "widely shown",
     "from": "4/5",
     "weakestBlockCap": "1",
     "words": "Human rights due diligence is widely shown."
    }
   ],
   "statusLimits": {
    "insufficientBelow": "1/2"
   },
   "verdict": {
    "substantiatedShownFrom": "2/5"
   },
   "verdicts": [
    {
     "id": "PURPOSE_IN_QUESTION",
     "title": "Purpose in question",
     "words": "The product is meant for, sold for or knowingly allowed a use that is contrary to human rights in itself or subject to calls for a moratorium. How well it is managed does not answer whether it may be built."
    },
    {
     "id": "HARM_OPEN",
     "title": "Harm open",
     "words": "A grave harm is happening and nothing that would end it is in place yet."
    },
    {
     "id": "STOPPED",
     "title": "Stopped",
     "words": "On at least one stop question the company's own answer is below what may go on. That comes before anything else."
    },
    {
     "id": "NO_RESULT_YET",
     "title": "No result yet",
     "words": "Too little is answered to say anything."
    },
    {
     "id": "SERIOUS_GAP",
     "title": "Serious gap",
     "words": "On at least one critical question the company's own answer leaves people exposed."
    },
    {
     "id": "NOT_SHOWN",
     "title": "Not shown",
     "words": "What the company says may be true, but the stop or critical answers it rests on are open or not yet backed by anything another person has read."
    },
    {
     "id": "GAPS",
     "title": "Gaps",
     "words": "No stop or critical question is open, and there are gaps that hold the result down."
    },
    {
     "id": "NO_OPEN_CONDITION",
     "title": "No open condition found",
     "words": "No open condition was found among the questions that were due. It does not say that there is no harm."
    }
   ],
   "gates": [
    {
     "stage": "conception",
     "track": "declared",
     "lower": "1/2",
     "coverage": "4/5",
     "flagsTrack": "declared",
     "classOneMitigation": "planned",
     "classTwoMitigation": "planned"
    },
    {
     "stage": "design",
     "track": "declared",
     "lower": "1/2",
     "coverage": "4/5",
     "flagsTrack": "substantiated",
     "classOneMitigation": "implemented",
     "classTwoMitigation": "planned"
    },
    {
     "stage": "deployment",
     "track": "substantiated",
     "lower": "3/5",
     "coverage": "9/10",
     "flagsTrack": "substantiated",
     "classOneMitigation": "implemented",
     "classTwoMitigation": "planned"
    },
    {
     "stage": "operation",
     "track": "substantiated",
     "lower": "3/5",
     "coverage": "9/10",
     "flagsTrack": "substantiated",
     "classOneMitigation": "implemented",
     "classTwoMitigation": "planned"
    }
   ],
   "severity": {
    "scopeAbove": 1,
    "irremediabilityAbove": 2,
    "scale": [
     "A nuisance or slight unfairness that people shrug off.",
     "Real distress, cost or loss of opportunity that people recover from by themselves.",
     "A serious interference with a right that changes how someone lives for a while.",
     "A grave interference with health, liberty, livelihood, safety or dignity.",
     "Death, torture, enslavement, lasting injury, or the loss of a life's basis."
    ],
    "scope": [
     "Fewer than 10 people.",
     "Fewer than 100 people.",
     "Fewer than 1,000 people, or a third of a small group.",
     "Fewer than 100,000 people.",
     "100,000 people or more, or most of a group."
    ],
    "irremediability": [
     "Put right within days, as if it had not happened.",
     "Put right within weeks, with effort.",
     "Put right only in part, or after months.",
     "Hardly ever put right; the rest is compensated.",
     "Cannot be undone: death, outing, leaked biometrics."
    ],
    "likelihood": [
     "Has never happened with anything like it, and needs several unlikely steps.",
     "Has happened elsewhere, and needs unusual circumstances.",
     "Happens with products of this kind.",
     "To be expected within two years.",
     "Is happening, or nearly certain."
    ]
   },
   "classes": [
    {
     "class": 1,
     "anyOf": [
      {
       "severity": 5
      },
      {
       "delay": true,
       "irremediability": 4
      },
      {
       "actual": true,
       "severity": 4
      }
     ]
    },
    {
     "class": 2,
     "anyOf": [
      {
       "severity": 4
      },
      {
       "delay": true,
       "severity": 3
      },
      {
       "scope": 5,
       "scale": 2
      },
      {
       "irremediability": 5
      }
     ]
    },
    {
     "class": 3,
     "anyOf": [
      {
       "severity": 3
      }
     ]
    },
    {
     "class": 4,
     "anyOf": [
      {
       "severity": 1
      }
     ]
    }
   ],
   "tierFact": "organisationSize",
   "tiers": [
    "under-5",
    "under-50",
    "under-250",
    "more"
   ],
   "triggers": [
    {
     "fact": "childrenReachable",
     "equals": true
    },
    {
     "fact": "technologies",
     "includes": "biometrics"
    }
   ],
   "noGo": [
    {
     "fact": "contestedUses",
     "includes": "indiscriminate-biometric-surveillance"
    },
    {
     "fact": "contestedUses",
     "includes": "covert-interception-without-safeguards"
    },
    {
     "fact": "contestedUses",
     "includes": "social-scoring"
    },
    {
     "fact": "contestedUses",
     "includes": "predicting-crime-by-profile"
    },
    {
     "fact": "contestedUses",
     "includes": "autonomous-use-of-lethal-force"
    },
    {
     "fact": "contestedUses",
     "includes": "blocking-lawful-assembly-or-speech"
    }
   ],
   "sources": [
    "UN Guiding Principles on Business and Human Rights (2011), GP 11 to 24 and 29 to 31: what is asked for.",
    "GP 24: the most severe impacts, and those that delay would make irremediable, come first.",
    "GP 14: size changes the means, never the responsibility; severity raises the means.",
    "glion-2023 line 134 and line 358: uses contrary to rights in themselves, and calls for moratoria (no-go list).",
    "The values, weights, caps, thresholds and bands are a design choice of this project, open to dispute."
   ],
   "digest": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
   "languages": [
    "en",
    "ar",
    "es",
    "fr",
    "ko"
   ],
   "translation": {
    "language": "en",
    "state": "source",
    "digest": null,
    "missing": []
   }
  }
 },
 "listSources": {
  "200 application/json": {
   "items": [
    {
     "id": "glion-2023",
     "title": "Glion Human Rights Dialogue 2023 (Glion IX). Placing new and emerging technologies at the service of human rights and democracy: what role for the Human Rights Council and its mechanisms?",
     "publisher": "Universal Rights Group and Permanent Mission of the Republic of Korea in Geneva",
     "date": "2023",
     "asOf": "2026-11-22",
     "url": null,
     "sha256": "f6f121ec9f75ccfb702dc0d8db4249d31b2d2a941cf28026dd789b08fe83e75d",
     "lines": 465,
     "nature": "Report of a retreat held on 25 and 26 May 2023: an informal digest that names no speakers. Some points are broad agreement, some the view of one person, and none is the position of the participants or of the Republic of Korea. It binds nobody.",
     "note": "Held under the Chatham House rule, so views are not attributed. HRBA@Tech is defined at line 60 and named again at line 226; the report does not list the model's steps. Known slips, not to be repeated: line 422 cites resolution 47/21 where 47/23 is meant; line 413 says 47/24 where 47/23 is meant; line 420 dates resolution 41/11 to 2021, and it is of 2019."
    },
    {
     "id": "asem-2012",
     "title": "12th Informal Asia-Europe Meeting (ASEM) Seminar on Human Rights, \"Human Rights and Information and Communication Technology\", Seoul, 27-29 June 2012: Key Messages",
     "publisher": "Asia-Europe Foundation, Raoul Wallenberg Institute, France and the Philippines (organisers)",
     "date": "2012",
     "asOf": "2026-11-22",
     "url": null,
     "sha256": "d1c059aacc1969de1f9f8ec65483beefd947c3217a9f1c774dbce4f187263fe9",
     "lines": 45,
     "nature": "Key messages of an informal seminar of officials and civil society experts. Mostly recommendations to States. It binds nobody; for companies it is read for the practice that a recommendation implies.",
     "note": "The messages name the organisers and the host, and no author. The fuller seminar report that they announce was not used."
    },
    {
     "id": "eu-ngo-2020",
     "title": "EU-NGO Human Rights Forum, 9-10 December 2020, The impact of New Technologies on Human Rights: Concept note",
     "publisher": "European Union (the note names no author)",
     "date": "2020",
     "asOf": "2026-11-22",
     "url": null,
     "sha256": "808313dda95ebeda377c6182d26a6faddc774881d8b920e3cf9b7b24d8bfb4ce",
     "lines": 74,
     "nature": "Concept note written before a forum: the reasons for it, its aims and its themes. It names topics and reaches no conclusions. It binds nobody.",
     "note": null
    },
    {
     "id": "no-disconnect-2012",
     "title": "No Disconnect: European Commission to develop Human Rights guidance for the ICT sector",
     "publisher": "European Commission",
     "date": "2012",
     "asOf": "2026-11-22",
     "url": null,
     "sha256": "5d7e60f35054e579ee6dff2f53c64e082ab2b0d167267f1aa3c399015db50dfd",
     "lines": 9,
     "nature": "Announcement, in the first person, by the member of the Commission in charge: guidance for the ICT sector is to be written. It says what due diligence implies. It is not the guidance and binds nobody.",
     "note": "The text carries no date and no name. It speaks of a conference held in The Hague \"back in December\", the Freedom Online Conference of December 2011, hence 2012."
    },
    {
     "id": "wsis-2015",
     "title": "Second Informal Interactive Stakeholders Consultation on the Overall Review by the General Assembly of the Implementation of the Outcomes of the World Summit on the Information Society: President's Summary",
     "publisher": "President of the United Nations General Assembly",
     "date": "2015-11-12",
     "asOf": "2026-11-22",
     "url": null,
     "sha256": "9122893d8b0283d4f7114403e669da0686fb832e9ea86485c1c4ee16d85896b4",
     "lines": 95,
     "nature": "Summary of what speakers said about a draft UN text at a consultation on 19 October 2015, sent to all missions on 12 November 2015. Views of speakers, two of them dissenting (lines 47 and 69). It binds nobody.",
     "note": null
    }
   ],
   "nextCursor": null
  }
 },
 "readSource": {
  "200 application/json": {
   "id": "glion-2023",
   "title": "Glion Human Rights Dialogue 2023 (Glion IX). Placing new and emerging technologies at the service of human rights and democracy: what role for the Human Rights Council and its mechanisms?",
   "publisher": "Universal Rights Group and Permanent Mission of the Republic of Korea in Geneva",
   "date": "2023",
   "asOf": "2026-11-22",
   "url": null,
   "sha256": "f6f121ec9f75ccfb702dc0d8db4249d31b2d2a941cf28026dd789b08fe83e75d",
   "lines": 465,
   "nature": "Report of a retreat held on 25 and 26 May 2023: an informal digest that names no speakers. Some points are broad agreement, some the view of one person, and none is the position of the participants or of the Republic of Korea. It binds nobody.",
   "note": "Held under the Chatham House rule, so views are not attributed. HRBA@Tech is defined at line 60 and named again at line 226; the report does not list the model's steps. Known slips, not to be repeated: line 422 cites resolution 47/21 where 47/23 is meant; line 413 says 47/24 where 47/23 is meant; line 420 dates resolution 41/11 to 2021, and it is of 2019."
  }
 },
 "readTaxonomy": {
  "200 application/json": {
   "blocks": [
    {
     "id": "POL",
     "name": "Policy commitment",
     "principles": "GP 11, 12, 16"
    },
    {
     "id": "DDS",
     "name": "Due-diligence system",
     "principles": "GP 15, 17"
    }
   ],
   "criteria": [
    {
     "id": "GP11",
     "block": "POL",
     "requirement": "Accepts that it must avoid infringing rights and address impacts it is involved in, whatever the State does",
     "evidenceExamples": "Published commitment names own responsibility, not only legal compliance",
     "defaultFlag": null
    },
    {
     "id": "GP12",
     "block": "POL",
     "requirement": "Reference set of rights covers at least the International Bill and ILO core conventions, plus group/conflict instruments where relevant",
     "evidenceExamples": "Commitment and assessment scope list instruments; added standards per affected group",
     "defaultFlag": null
    }
   ],
   "note": "Compiled in our own words. The lists of treaty articles still want a lawyer's check against the treaties.",
   "rights": [
    {
     "id": "HR-01",
     "name": "Equality and non-discrimination",
     "cluster": "equality",
     "articles": {
      "UDHR": "1, 2, 7",
      "ICCPR": "2(1), 3, 26",
      "ICESCR": "2(2), 3",
      "CRC": "2",
      "CRPD": "3, 5, 6",
      "CEDAW": "1, 2, 3",
      "ICERD": "1, 2, 5"
     },
     "digitalRelevance": "Biased training data, proxy discrimination, exclusionary defaults, unequal error rates"
    },
    {
     "id": "HR-02",
     "name": "Life",
     "cluster": "integrity",
     "articles": {
      "UDHR": "3",
      "ICCPR": "6",
      "CRC": "6",
      "CRPD": "10"
     },
     "digitalRelevance": "Safety-critical autonomy, targeting systems, self-harm promotion, incitement to lethal violence"
    }
   ],
   "groups": [
    {
     "id": "RG-01",
     "name": "Direct users / account holders",
     "axis": "relation"
    },
    {
     "id": "RG-02",
     "name": "Non-users and bystanders whose data or image is processed",
     "axis": "relation"
    }
   ],
   "pillars": [
    {
     "id": "do-no-harm",
     "name": "Do no harm",
     "principles": [
      "accountable",
      "secure",
      "non-discriminatory",
      "rights-grounded"
     ]
    },
    {
     "id": "better-world",
     "name": "Make the world a better place",
     "principles": [
      "representation",
      "transparency",
      "empowerment"
     ]
    }
   ],
   "principles": [
    {
     "id": "accountable",
     "name": "Accountable"
    },
    {
     "id": "secure",
     "name": "Secure"
    },
    {
     "id": "non-discriminatory",
     "name": "Non-discriminatory"
    },
    {
     "id": "rights-grounded",
     "name": "Grounded in international human rights law"
    },
    {
     "id": "representation",
     "name": "Proactive representation of those likely to be affected"
    },
    {
     "id": "transparency",
     "name": "Transparency towards those likely to be affected"
    },
    {
     "id": "empowerment",
     "name": "Empowerment of those likely to be affected"
    }
   ],
   "panel": [
    "participation",
    "accountability",
    "non-discrimination",
    "empowerment",
    "legality"
   ],
   "panelNames": {
    "participation": "Participation",
    "accountability": "Accountability",
    "non-discrimination": "Non-discrimination and equality",
    "empowerment": "Empowerment",
    "legality": "Legality"
   },
   "facts": [
    {
     "id": "technologies",
     "type": "set",
     "question": "What does the product contain or rely on?",
     "values": [
      "ai",
      "automated-decisions"
     ],
     "valueNames": {
      "ai": "Artificial intelligence",
      "automated-decisions": "Automated decisions",
      "generative-media": "Generated text, images, sound or video",
      "social-platform": "A social platform",
      "messaging": "Messaging",
      "content-moderation": "Content moderation",
      "search-ranking": "Search or ranking",
      "biometrics": "Biometrics",
      "surveillance": "Surveillance",
      "connectivity": "Connectivity",
      "advertising-profiling": "Profiling for advertising",
      "data-brokerage": "Trade in data",
      "health": "Health",
      "education": "Education",
      "payments-credit": "Payments or credit",
      "encryption-anonymity": "Encryption or anonymity",
      "hardware": "Hardware",
      "robotics-sensors": "Robotics or sensors",
      "none-of-these": "None of these"
     }
    },
    {
     "id": "usedBy",
     "type": "set",
     "question": "Who could use or buy it?",
     "values": [
      "consumers",
      "businesses",
      "civil-society",
      "public-authority",
      "police-security",
      "military",
      "own-staff"
     ],
     "valueNames": {
      "consumers": "Consumers",
      "businesses": "Businesses",
      "civil-society": "Civil society",
      "public-authority": "A public authority",
      "police-security": "Police or security services",
      "military": "The military",
      "own-staff": "Our own staff"
     }
    }
   ],
   "languages": [
    "en",
    "ar",
    "es",
    "fr",
    "ko"
   ],
   "translation": {
    "language": "en",
    "state": "source",
    "digest": null,
    "missing": []
   }
  }
 },
 "listFrameworks": {
  "200 application/json": {
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0"
   },
   "note": "A pointer says that an item and a framework deal with the same matter. It never says that the framework is met. Status is as known on the day under asOf.",
   "items": [
    {
     "id": "ungp",
     "name": "UN Guiding Principles on Business and Human Rights",
     "kind": "soft-law",
     "keeper": "UN Human Rights Council; UN Working Group on Business and Human Rights",
     "status": "Endorsed by Human Rights Council resolution 17/4 of 16 June 2011. Not a treaty; several laws build on it.",
     "asOf": "2025-12-31",
     "named": 9,
     "touched": 121,
     "refs": [
      "GP 23"
     ]
    },
    {
     "id": "gni",
     "name": "Global Network Initiative",
     "kind": "initiative",
     "keeper": "Global Network Initiative",
     "status": "Founded in 2008; open to companies of the sector.",
     "asOf": "2025-12-31",
     "named": 3,
     "touched": 7,
     "refs": [
      "GNI Principles: Freedom of Expression; Privacy"
     ]
    },
    {
     "id": "sdg",
     "name": "Sustainable Development Goals and the 2030 Agenda",
     "kind": "declaration",
     "keeper": "UN General Assembly",
     "status": "Adopted in September 2015 (resolution 70/1).",
     "asOf": "2025-12-31",
     "named": 4,
     "touched": 35,
     "refs": [
      "16.10"
     ]
    }
   ],
   "nextCursor": null
  }
 },
 "readFramework": {
  "200 application/json": {
   "id": "gni",
   "name": "Global Network Initiative",
   "kind": "initiative",
   "about": "Companies, civil society, academics and investors with shared principles on freedom of expression and privacy in the face of government demands, and assessments of member companies.",
   "keeper": "Global Network Initiative",
   "status": "Founded in 2008; open to companies of the sector.",
   "asOf": "2025-12-31",
   "url": "https://globalnetworkinitiative.org/",
   "mentions": [
    {
     "document": "glion-2023",
     "title": "Glion Human Rights Dialogue 2023 (Glion IX). Placing new and emerging technologies at the service of human rights and democracy: what role for the Human Rights Council and its mechanisms?",
     "lines": [
      295,
      295
     ]
    },
    {
     "document": "asem-2012",
     "title": "12th Informal Asia-Europe Meeting (ASEM) Seminar on Human Rights, \"Human Rights and Information and Communication Technology\", Seoul, 27-29 June 2012: Key Messages",
     "lines": [
      23,
      23
     ]
    },
    {
     "document": "no-disconnect-2012",
     "title": "No Disconnect: European Commission to develop Human Rights guidance for the ICT sector",
     "lines": [
      7,
      7
     ]
    }
   ],
   "items": [
    {
     "item": "design.no-backdoor",
     "stage": "design",
     "module": "defenders",
     "question": "How firmly does your design shut out hidden access to what people confide to each other?",
     "refs": [
      "Principles: Privacy"
     ]
    },
    {
     "item": "design.platform-rules",
     "stage": "design",
     "module": "platforms",
     "question": "How firmly do your rules on what people may post, find or share rest on human rights law?",
     "refs": [
      "Principles: Freedom of Expression"
     ]
    },
    {
     "item": "deployment.government-demands",
     "stage": "deployment",
     "module": "core",
     "question": "When an authority demands data, removal of content or a shutdown, how well do you protect the people concerned?",
     "refs": [
      "GNI Principles: Freedom of Expression; Privacy"
     ]
    },
    {
     "item": "deployment.interception-limits",
     "stage": "deployment",
     "module": "connectivity",
     "question": "How narrowly do you hold any listening-in on your network to what a lawful, checked order allows?",
     "refs": [
      "Principles: Privacy"
     ]
    },
    {
     "item": "deployment.shutdown-orders",
     "stage": "deployment",
     "module": "connectivity",
     "question": "How ready are you to resist, narrow or soften an order to shut down or slow your network or service?",
     "refs": [
      "Principles: Freedom of Expression"
     ]
    },
    {
     "item": "operation.shared-learning",
     "stage": "operation",
     "module": "core",
     "question": "How far do you help your whole sector to learn from harm that you found?",
     "refs": [
      "Principles: Multi-stakeholder Collaboration"
     ]
    },
    {
     "item": "operation.restrictions-published",
     "stage": "operation",
     "module": "connectivity",
     "question": "How openly do you publish the blocks, cuts and data orders that you carried out?",
     "refs": [
      "Principles: Freedom of Expression"
     ]
    }
   ],
   "checklist": {
    "id": "hrba-tech",
    "version": "1.0.0"
   },
   "note": "A pointer says that an item and a framework deal with the same matter. It never says that the framework is met. Status is as known on the day under asOf."
  }
 },
 "problem": {
  "application/problem+json": {
   "type": "urn:hrba:error:HRBA_UNAUTHENTICATED",
   "title": "A valid key is needed",
   "status": 401,
   "detail": "Send Authorization: Bearer hrba_… with a key that is neither revoked nor expired.",
   "instance": "urn:hrba:request:0193527a-0000-7000-8000-000000000000",
   "code": "HRBA_UNAUTHENTICATED"
  }
 },
 "readMetrics": {
  "200 text/plain": "# HELP hrba_info The version of the engine.\n# TYPE hrba_info gauge\nhrba_info{version=\"0.1.0\"} 1\n# HELP process_resident_memory_bytes Memory of the process.\n# TYPE process_resident_memory_bytes gauge\np…"
 }
};
