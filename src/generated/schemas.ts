// Made by scripts/generate-schemas.ts from schemas/*.json. Do not edit.

export const ActionInputSchema = {
 "$id": "ActionInput",
 "title": "ActionInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "title": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "what": {
   "type": "string",
   "maxLength": 5000
  },
  "ownerRole": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "dueOn": {
   "type": "string",
   "format": "date"
  },
  "status": {
   "type": "string",
   "enum": [
    "planned",
    "in-progress",
    "done",
    "dropped"
   ]
  },
  "doneOn": {
   "anyOf": [
    {
     "type": "string",
     "format": "date"
    },
    {
     "type": "null"
    }
   ]
  },
  "note": {
   "type": "string",
   "maxLength": 2000
  },
  "items": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
    "maxLength": 80
   },
   "maxItems": 200
  },
  "impacts": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 80
   },
   "maxItems": 100
  },
  "from": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "kind": {
       "type": "string",
       "maxLength": 40
      },
      "subject": {
       "type": "string",
       "maxLength": 80
      }
     },
     "required": [
      "kind",
      "subject"
     ]
    },
    {
     "type": "null"
    }
   ]
  }
 },
 "required": [
  "title",
  "ownerRole",
  "dueOn"
 ]
} as const;

export const ActionIssuesSchema = {
 "$id": "ActionIssues",
 "title": "ActionIssues",
 "type": "array",
 "items": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "title": {
    "type": "string"
   },
   "body": {
    "type": "string"
   },
   "labels": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "due_on": {
    "type": "string",
    "format": "date"
   },
   "assignee_role": {
    "type": "string"
   },
   "external_id": {
    "type": "string"
   }
  },
  "required": [
   "title",
   "body",
   "labels",
   "due_on",
   "assignee_role",
   "external_id"
  ]
 }
} as const;

export const ActionListSchema = {
 "$id": "ActionList",
 "title": "ActionList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Action#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const ActionSchema = {
 "$id": "Action",
 "title": "Action",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "title": {
   "type": "string"
  },
  "what": {
   "type": "string"
  },
  "ownerRole": {
   "type": "string"
  },
  "dueOn": {
   "type": "string",
   "format": "date"
  },
  "status": {
   "type": "string",
   "enum": [
    "planned",
    "in-progress",
    "done",
    "dropped"
   ]
  },
  "doneOn": {
   "anyOf": [
    {
     "type": "string",
     "format": "date"
    },
    {
     "type": "null"
    }
   ]
  },
  "note": {
   "type": "string"
  },
  "items": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "impacts": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "from": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "kind": {
       "type": "string"
      },
      "subject": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "subject"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "overdue": {
   "type": "boolean"
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "title",
  "what",
  "ownerRole",
  "dueOn",
  "status",
  "doneOn",
  "note",
  "items",
  "impacts",
  "from",
  "overdue"
 ]
} as const;

export const ActionsTakenSchema = {
 "$id": "ActionsTaken",
 "title": "ActionsTaken",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "created": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Action#"
   }
  }
 },
 "required": [
  "revision",
  "created",
  "items"
 ]
} as const;

export const AnswersSchema = {
 "$id": "Answers",
 "title": "Answers",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "format": {
   "type": "string",
   "const": "hrba-answers/1"
  },
  "product": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "\\S"
    },
    "description": {
     "type": "string",
     "maxLength": 5000
    }
   },
   "required": [
    "name"
   ]
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]*$",
     "maxLength": 60
    },
    "version": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$",
     "maxLength": 20
    },
    "digest": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   },
   "required": [
    "id",
    "version"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]*$",
     "maxLength": 60
    },
    "version": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$",
     "maxLength": 20
    },
    "digest": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   },
   "required": [
    "id",
    "version"
   ]
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "profile": {
   "$ref": "Profile#"
  },
  "responses": {
   "type": "object",
   "maxProperties": 1000,
   "additionalProperties": {
    "$ref": "Response#"
   }
  },
  "reviews": {
   "type": "object",
   "maxProperties": 1000,
   "additionalProperties": {
    "$ref": "ScoredReview#"
   }
  },
  "impacts": {
   "type": "array",
   "items": {
    "$ref": "ScoredImpact#"
   },
   "maxItems": 500
  },
  "contests": {
   "type": "object",
   "maxProperties": 1000,
   "additionalProperties": {
    "type": "string",
    "enum": [
     "open",
     "upheld"
    ]
   }
  },
  "marks": {
   "type": "object",
   "maxProperties": 1000,
   "additionalProperties": {
    "type": "array",
    "items": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "maxItems": 50
   }
  }
 },
 "required": [
  "format",
  "product",
  "checklist",
  "stage",
  "profile",
  "responses"
 ]
} as const;

export const AssessmentInputSchema = {
 "$id": "AssessmentInput",
 "title": "AssessmentInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "product": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "\\S"
    },
    "description": {
     "type": "string",
     "maxLength": 5000
    }
   },
   "required": [],
   "anyOf": [
    {
     "required": [
      "id"
     ]
    },
    {
     "required": [
      "name"
     ]
    }
   ]
  },
  "profile": {
   "$ref": "Profile#"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]*$",
     "maxLength": 60
    },
    "version": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$",
     "maxLength": 20
    }
   },
   "required": [
    "id"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]*$",
     "maxLength": 60
    },
    "version": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$",
     "maxLength": 20
    }
   },
   "required": [
    "id",
    "version"
   ]
  },
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  }
 },
 "required": [
  "product"
 ]
} as const;

export const AssessmentItemSchema = {
 "$id": "AssessmentItem",
 "title": "AssessmentItem",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "module": {
   "type": "string"
  },
  "question": {
   "type": "string"
  },
  "flag": {
   "type": "string",
   "enum": [
    "NONE",
    "MAJOR",
    "CRITICAL",
    "STOP"
   ]
  },
  "applicability": {
   "type": "string",
   "enum": [
    "applies",
    "not-due",
    "not-applicable-to-profile"
   ]
  },
  "because": {
   "type": "string"
  },
  "minutes": {
   "type": "integer"
  },
  "answered": {
   "type": "boolean"
  },
  "response": {
   "$ref": "ResponseRecord#"
  },
  "toConfirm": {
   "type": "array",
   "items": {
    "$ref": "KeptResponse#"
   }
  },
  "contest": {
   "type": "string",
   "enum": [
    "open",
    "upheld",
    "dismissed"
   ]
  }
 },
 "required": [
  "id",
  "stage",
  "module",
  "question",
  "flag",
  "applicability",
  "because",
  "minutes",
  "answered"
 ]
} as const;

export const AssessmentItemsSchema = {
 "$id": "AssessmentItems",
 "title": "AssessmentItems",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "translation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "language": {
     "type": "string",
     "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
     "maxLength": 35
    },
    "state": {
     "type": "string",
     "enum": [
      "source",
      "machine-drafted",
      "reviewed"
     ]
    }
   },
   "required": [
    "language",
    "state"
   ]
  },
  "due": {
   "type": "integer"
  },
  "answered": {
   "type": "integer"
  },
  "minutesLeft": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "AssessmentItem#"
   }
  }
 },
 "required": [
  "revision",
  "translation",
  "due",
  "answered",
  "minutesLeft",
  "items"
 ]
} as const;

export const AssessmentPageSchema = {
 "$id": "AssessmentPage",
 "title": "AssessmentPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "AssessmentSummary#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const AssessmentPatchSchema = {
 "$id": "AssessmentPatch",
 "title": "AssessmentPatch",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "profile": {
   "$ref": "ProfilePatch#"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "reason": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2000
  },
  "description": {
   "type": "string",
   "maxLength": 5000
  },
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  }
 },
 "required": [],
 "minProperties": 1
} as const;

export const AssessmentSummarySchema = {
 "$id": "AssessmentSummary",
 "title": "AssessmentSummary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "product": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "archivedAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  }
 },
 "required": [
  "id",
  "product",
  "checklist",
  "stage",
  "revision",
  "createdAt",
  "updatedAt",
  "archivedAt"
 ]
} as const;

export const AssessmentSchema = {
 "$id": "Assessment",
 "title": "Assessment",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "organisationId": {
   "type": "string",
   "format": "uuid"
  },
  "product": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "description": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name",
    "description"
   ]
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "profile": {
   "$ref": "Profile#"
  },
  "unsetFacts": {
   "type": "array",
   "items": {
    "$ref": "Fact#"
   }
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "language": {
   "type": "string"
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "archivedAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "progress": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "due": {
     "type": "integer"
    },
    "answered": {
     "type": "integer"
    },
    "minutesLeft": {
     "type": "integer"
    }
   },
   "required": [
    "due",
    "answered",
    "minutesLeft"
   ]
  },
  "migratedFrom": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "checklist": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "string"
       },
       "digest": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "version",
       "digest"
      ]
     },
     "ruleset": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "string"
       },
       "digest": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "version",
       "digest"
      ]
     },
     "leftAt": {
      "type": "string",
      "format": "date-time"
     },
     "leftBy": {
      "type": "string"
     }
    },
    "required": [
     "checklist",
     "ruleset",
     "leftAt",
     "leftBy"
    ]
   }
  }
 },
 "required": [
  "id",
  "organisationId",
  "product",
  "checklist",
  "ruleset",
  "profile",
  "unsetFacts",
  "stage",
  "language",
  "revision",
  "createdAt",
  "updatedAt",
  "archivedAt",
  "progress",
  "migratedFrom"
 ]
} as const;

export const AuditInputSchema = {
 "$id": "AuditInput",
 "title": "AuditInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "auditors": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "role": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 200
     },
     "competence": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 1000
     }
    },
    "required": [
     "role",
     "competence"
    ]
   },
   "minItems": 1,
   "maxItems": 20
  },
  "paidBy": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 500
  },
  "ties": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 1000
  }
 },
 "required": [
  "auditors",
  "paidBy",
  "ties"
 ]
} as const;

export const AuditListSchema = {
 "$id": "AuditList",
 "title": "AuditList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Audit#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const AuditSchema = {
 "$id": "Audit",
 "title": "Audit",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "auditors": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "role": {
      "type": "string"
     },
     "competence": {
      "type": "string"
     }
    },
    "required": [
     "role",
     "competence"
    ]
   }
  },
  "paidBy": {
   "type": "string"
  },
  "ties": {
   "type": "string"
  },
  "organisation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "state": {
   "type": "string",
   "enum": [
    "open",
    "ended",
    "withdrawn"
   ]
  },
  "endedAt": {
   "anyOf": [
    {
     "type": "string",
     "format": "date-time"
    },
    {
     "type": "null"
    }
   ]
  },
  "withdrawnAt": {
   "anyOf": [
    {
     "type": "string",
     "format": "date-time"
    },
    {
     "type": "null"
    }
   ]
  },
  "sample": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "proposedAt": {
       "type": "string",
       "format": "date-time"
      },
      "of": {
       "type": "integer"
      },
      "chosen": {
       "type": "array",
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "subject": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
           "kind": {
            "type": "string",
            "enum": [
             "item",
             "fact"
            ]
           },
           "id": {
            "type": "string",
            "maxLength": 80
           }
          },
          "required": [
           "kind",
           "id"
          ]
         },
         "by": {
          "type": "string",
          "enum": [
           "service",
           "auditor"
          ]
         },
         "because": {
          "type": "string"
         }
        },
        "required": [
         "subject",
         "by",
         "because"
        ]
       }
      }
     },
     "required": [
      "proposedAt",
      "of",
      "chosen"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "checked": {
   "type": "integer"
  },
  "changedSince": {
   "type": "integer"
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "auditors",
  "paidBy",
  "ties",
  "organisation",
  "state",
  "endedAt",
  "withdrawnAt",
  "sample",
  "checked"
 ]
} as const;

export const ChangeInputSchema = {
 "$id": "ChangeInput",
 "title": "ChangeInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "on": {
   "type": "string",
   "format": "date"
  },
  "what": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "major": {
   "type": "boolean"
  }
 },
 "required": [
  "on",
  "what",
  "major"
 ]
} as const;

export const ChangeListSchema = {
 "$id": "ChangeList",
 "title": "ChangeList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Change#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const ChangeSchema = {
 "$id": "Change",
 "title": "Change",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "on": {
   "type": "string",
   "format": "date"
  },
  "what": {
   "type": "string"
  },
  "major": {
   "type": "boolean"
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "on",
  "what",
  "major"
 ]
} as const;

export const ChecklistFileSchema = {
 "$id": "ChecklistFile",
 "title": "ChecklistFile",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "status": {
   "type": "string",
   "enum": [
    "draft-for-consultation",
    "published"
   ]
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 160
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1500
  },
  "disclaimer": {
   "type": "string",
   "minLength": 1,
   "maxLength": 600
  },
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  },
  "publishedOn": {
   "type": "string",
   "format": "date"
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]*$",
     "maxLength": 60
    },
    "version": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$",
     "maxLength": 20
    }
   },
   "required": [
    "id",
    "version"
   ]
  },
  "stages": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "conception",
       "design",
       "deployment",
       "operation"
      ]
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "about": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     }
    },
    "required": [
     "id",
     "title",
     "about"
    ]
   },
   "minItems": 4,
   "maxItems": 4
  },
  "modules": {
   "type": "array",
   "items": {
    "$ref": "Module#"
   },
   "minItems": 1,
   "maxItems": 40
  }
 },
 "required": [
  "id",
  "version",
  "status",
  "title",
  "about",
  "disclaimer",
  "language",
  "publishedOn",
  "ruleset",
  "stages",
  "modules"
 ]
} as const;

export const ChecklistGlossarySchema = {
 "$id": "ChecklistGlossary",
 "title": "ChecklistGlossary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklist": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "terms": {
   "type": "array",
   "items": {
    "$ref": "GlossaryTerm#"
   }
  },
  "languages": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "maxLength": 35
   }
  },
  "translation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "language": {
     "type": "string",
     "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
     "maxLength": 35
    },
    "state": {
     "type": "string",
     "enum": [
      "source",
      "machine-drafted",
      "reviewed"
     ]
    },
    "digest": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[0-9a-f]{64}$"
    },
    "missing": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "scope": {
     "type": "string",
     "enum": [
      "complete",
      "core",
      "partial"
     ]
    }
   },
   "required": [
    "language",
    "state",
    "digest",
    "missing"
   ]
  }
 },
 "required": [
  "checklist",
  "version",
  "terms",
  "languages",
  "translation"
 ]
} as const;

export const ChecklistListSchema = {
 "$id": "ChecklistList",
 "title": "ChecklistList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "newest": {
      "type": "string"
     },
     "versions": {
      "type": "array",
      "items": {
       "$ref": "ChecklistSummary#"
      }
     }
    },
    "required": [
     "id",
     "title",
     "newest",
     "versions"
    ]
   }
  },
  "nextCursor": {
   "type": "null"
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const ChecklistSummarySchema = {
 "$id": "ChecklistSummary",
 "title": "ChecklistSummary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "status": {
   "type": "string",
   "enum": [
    "draft-for-consultation",
    "published"
   ]
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 160
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1500
  },
  "publishedOn": {
   "type": "string",
   "format": "date"
  },
  "published": {
   "type": "boolean"
  },
  "items": {
   "type": "integer",
   "minimum": 1
  },
  "languages": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "maxLength": 35
   }
  }
 },
 "required": [
  "id",
  "version",
  "digest",
  "status",
  "title",
  "about",
  "publishedOn",
  "published",
  "items",
  "languages"
 ]
} as const;

export const ChecklistVersionsSchema = {
 "$id": "ChecklistVersions",
 "title": "ChecklistVersions",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string"
  },
  "title": {
   "type": "string"
  },
  "newest": {
   "type": "string"
  },
  "versions": {
   "type": "array",
   "items": {
    "$ref": "ChecklistSummary#"
   }
  }
 },
 "required": [
  "id",
  "title",
  "newest",
  "versions"
 ]
} as const;

export const ChecklistSchema = {
 "$id": "Checklist",
 "title": "Checklist",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "status": {
   "type": "string",
   "enum": [
    "draft-for-consultation",
    "published"
   ]
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 160
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1500
  },
  "disclaimer": {
   "type": "string",
   "minLength": 1,
   "maxLength": 600
  },
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  },
  "publishedOn": {
   "type": "string",
   "format": "date"
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]*$",
     "maxLength": 60
    },
    "version": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$",
     "maxLength": 20
    }
   },
   "required": [
    "id",
    "version"
   ]
  },
  "stages": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "conception",
       "design",
       "deployment",
       "operation"
      ]
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "about": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     }
    },
    "required": [
     "id",
     "title",
     "about"
    ]
   },
   "minItems": 4,
   "maxItems": 4
  },
  "modules": {
   "type": "array",
   "items": {
    "$ref": "Module#"
   },
   "minItems": 1,
   "maxItems": 40
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "languages": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "maxLength": 35
   }
  },
  "translation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "language": {
     "type": "string",
     "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
     "maxLength": 35
    },
    "state": {
     "type": "string",
     "enum": [
      "source",
      "machine-drafted",
      "reviewed"
     ]
    },
    "digest": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[0-9a-f]{64}$"
    },
    "missing": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "scope": {
     "type": "string",
     "enum": [
      "complete",
      "core",
      "partial"
     ]
    }
   },
   "required": [
    "language",
    "state",
    "digest",
    "missing"
   ]
  },
  "glossary": {
   "type": "array",
   "items": {
    "$ref": "GlossaryTerm#"
   }
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Item#"
   },
   "minItems": 1
  }
 },
 "required": [
  "id",
  "version",
  "status",
  "title",
  "about",
  "disclaimer",
  "language",
  "publishedOn",
  "ruleset",
  "stages",
  "modules",
  "digest",
  "languages",
  "translation",
  "items"
 ]
} as const;

export const ConditionSchema = {
 "$id": "Condition",
 "title": "Condition",
 "type": "object"
} as const;

export const ContentChangeSchema = {
 "$id": "ContentChange",
 "title": "ContentChange",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "part": {
   "type": "string",
   "enum": [
    "question",
    "why",
    "ladder",
    "levels",
    "evidence",
    "do",
    "dont",
    "caution",
    "naGuidance",
    "weight",
    "flag",
    "criteria",
    "stage",
    "module",
    "core",
    "appliesWhen",
    "minTier",
    "naAllowed",
    "voice",
    "principles",
    "panel",
    "rights",
    "groups",
    "roles",
    "minutes",
    "title",
    "about",
    "disclaimer",
    "status",
    "ruleset",
    "seededHarms"
   ]
  },
  "place": {
   "type": [
    "integer",
    "null"
   ],
   "minimum": 0,
   "maximum": 4
  },
  "before": {
   "type": [
    "string",
    "null"
   ]
  },
  "after": {
   "type": [
    "string",
    "null"
   ]
  },
  "words": {
   "type": "string"
  }
 },
 "required": [
  "part",
  "place",
  "before",
  "after",
  "words"
 ]
} as const;

export const ContestDecisionInputSchema = {
 "$id": "ContestDecisionInput",
 "title": "ContestDecisionInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "outcome": {
   "type": "string",
   "enum": [
    "upheld",
    "dismissed"
   ]
  },
  "words": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  }
 },
 "required": [
  "outcome",
  "words"
 ]
} as const;

export const ContestInputSchema = {
 "$id": "ContestInput",
 "title": "ContestInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "item": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
   "maxLength": 80
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 26
  },
  "words": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  },
  "heardFrom": {
   "type": "string",
   "enum": [
    "direct",
    "proxy",
    "mandated-organisation"
   ]
  }
 },
 "required": [
  "item",
  "groups",
  "words",
  "heardFrom"
 ]
} as const;

export const ContestListSchema = {
 "$id": "ContestList",
 "title": "ContestList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Contest#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const ContestReplyInputSchema = {
 "$id": "ContestReplyInput",
 "title": "ContestReplyInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "words": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  }
 },
 "required": [
  "words"
 ]
} as const;

export const ContestSchema = {
 "$id": "Contest",
 "title": "Contest",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "item": {
   "type": "string"
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "words": {
   "type": "string"
  },
  "heardFrom": {
   "type": "string",
   "enum": [
    "direct",
    "proxy",
    "mandated-organisation"
   ]
  },
  "state": {
   "type": "string",
   "enum": [
    "open",
    "upheld",
    "dismissed"
   ]
  },
  "replies": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "at": {
      "type": "string",
      "format": "date-time"
     },
     "by": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "role": {
        "type": "string"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "role",
       "name"
      ]
     },
     "words": {
      "type": "string"
     }
    },
    "required": [
     "at",
     "by",
     "words"
    ]
   }
  },
  "decision": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "at": {
       "type": "string",
       "format": "date-time"
      },
      "by": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "role": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "role",
        "name"
       ]
      },
      "outcome": {
       "type": "string",
       "enum": [
        "upheld",
        "dismissed"
       ]
      },
      "words": {
       "type": "string"
      }
     },
     "required": [
      "at",
      "by",
      "outcome",
      "words"
     ]
    },
    {
     "type": "null"
    }
   ]
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "item",
  "groups",
  "words",
  "heardFrom",
  "state",
  "replies",
  "decision"
 ]
} as const;

export const ContradictionListSchema = {
 "$id": "ContradictionList",
 "title": "ContradictionList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "language": {
   "type": "string"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Contradiction#"
   }
  }
 },
 "required": [
  "revision",
  "language",
  "items"
 ]
} as const;

export const ContradictionSchema = {
 "$id": "Contradiction",
 "title": "Contradiction",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "fact": {
   "type": "string"
  },
  "said": {},
  "expected": {
   "type": [
    "boolean",
    "string"
   ]
  },
  "source": {
   "type": "string",
   "enum": [
    "name",
    "description",
    "register",
    "customers",
    "profile"
   ]
  },
  "where": {
   "type": "string"
  },
  "entry": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "kind": {
       "type": "string",
       "enum": [
        "impact",
        "engagement",
        "contest"
       ]
      },
      "id": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "id"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "against": {
   "type": "string"
  },
  "againstFact": {
   "type": [
    "string",
    "null"
   ]
  },
  "words": {
   "type": "string"
  },
  "toDo": {
   "type": "string"
  }
 },
 "required": [
  "fact",
  "said",
  "expected",
  "source",
  "where",
  "entry",
  "against",
  "againstFact",
  "words",
  "toDo"
 ]
} as const;

export const CrosswalkSchema = {
 "$id": "Crosswalk",
 "title": "Crosswalk",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklist": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "from": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "to": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "entries": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
      "maxLength": 80
     },
     "kind": {
      "type": "string",
      "enum": [
       "same",
       "reworded",
       "re-weighted",
       "split",
       "merged",
       "retired",
       "new"
      ]
     },
     "to": {
      "type": "array",
      "items": {
       "type": "string",
       "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
       "maxLength": 80
      },
      "maxItems": 20,
      "uniqueItems": true
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 600
     }
    },
    "required": [
     "item",
     "kind",
     "to",
     "reason"
    ]
   },
   "minItems": 1,
   "maxItems": 2000
  }
 },
 "required": [
  "checklist",
  "from",
  "to",
  "entries"
 ]
} as const;

export const EditionListSchema = {
 "$id": "EditionList",
 "title": "EditionList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "EditionSummary#"
   }
  }
 },
 "required": [
  "items"
 ]
} as const;

export const EditionSummarySchema = {
 "$id": "EditionSummary",
 "title": "EditionSummary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "assessmentId": {
   "type": "string",
   "format": "uuid"
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "present": {
   "type": "boolean"
  },
  "revision": {
   "type": "integer"
  },
  "since": {
   "type": "string",
   "format": "date-time"
  },
  "leftAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "leftBy": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "assessmentId",
  "checklist",
  "ruleset",
  "present",
  "revision",
  "since",
  "leftAt",
  "leftBy"
 ]
} as const;

export const EditionSchema = {
 "$id": "Edition",
 "title": "Edition",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "assessmentId": {
   "type": "string",
   "format": "uuid"
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "present": {
   "type": "boolean"
  },
  "revision": {
   "type": "integer"
  },
  "since": {
   "type": "string",
   "format": "date-time"
  },
  "leftAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "leftBy": {
   "type": [
    "string",
    "null"
   ]
  },
  "profile": {
   "title": "Profile",
   "type": "object"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "responses": {
   "type": "object",
   "additionalProperties": {
    "title": "ResponseRecord",
    "type": "object"
   }
  },
  "kept": {
   "type": "array",
   "items": {
    "title": "KeptResponse",
    "type": "object"
   }
  },
  "score": {
   "title": "Score",
   "type": "object"
  }
 },
 "required": [
  "assessmentId",
  "checklist",
  "ruleset",
  "present",
  "revision",
  "since",
  "leftAt",
  "leftBy",
  "profile",
  "stage",
  "responses",
  "kept",
  "score"
 ]
} as const;

export const EngagementInputSchema = {
 "$id": "EngagementInput",
 "title": "EngagementInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "groups": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 26
  },
  "means": {
   "type": "string",
   "enum": [
    "direct",
    "proxy",
    "nobody"
   ]
  },
  "proxy": {
   "type": "string",
   "maxLength": 500
  },
  "how": {
   "type": "string",
   "maxLength": 2000
  },
  "language": {
   "type": "string",
   "maxLength": 200
  },
  "access": {
   "type": "string",
   "maxLength": 1000
  },
  "couldRefuse": {
   "type": "string",
   "enum": [
    "yes",
    "no",
    "unknown"
   ]
  },
  "givenBack": {
   "type": "string",
   "maxLength": 1000
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "on": {
   "type": "string",
   "format": "date"
  },
  "people": {
   "type": [
    "integer",
    "null"
   ],
   "minimum": 0,
   "maximum": 10000000
  },
  "said": {
   "type": "string",
   "maxLength": 5000
  },
  "changed": {
   "type": "string",
   "maxLength": 5000
  },
  "whyNobody": {
   "type": "string",
   "maxLength": 2000
  },
  "route": {
   "type": "string",
   "maxLength": 2000
  },
  "impacts": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 80
   },
   "maxItems": 100
  },
  "items": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
    "maxLength": 80
   },
   "maxItems": 200
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "Evidence#"
   },
   "maxItems": 50
  }
 },
 "required": [
  "groups",
  "means",
  "stage",
  "on"
 ]
} as const;

export const EngagementListSchema = {
 "$id": "EngagementList",
 "title": "EngagementList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Engagement#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const EngagementSchema = {
 "$id": "Engagement",
 "title": "Engagement",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "means": {
   "type": "string",
   "enum": [
    "direct",
    "proxy",
    "nobody"
   ]
  },
  "proxy": {
   "type": "string"
  },
  "how": {
   "type": "string"
  },
  "language": {
   "type": "string"
  },
  "access": {
   "type": "string"
  },
  "couldRefuse": {
   "type": "string",
   "enum": [
    "yes",
    "no",
    "unknown"
   ]
  },
  "givenBack": {
   "type": "string"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "on": {
   "type": "string",
   "format": "date"
  },
  "people": {
   "type": [
    "integer",
    "null"
   ],
   "minimum": 0,
   "maximum": 10000000
  },
  "said": {
   "type": "string"
  },
  "changed": {
   "type": "string"
  },
  "whyNobody": {
   "type": "string"
  },
  "route": {
   "type": "string"
  },
  "impacts": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "items": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "RecordedEvidence#"
   }
  },
  "counts": {
   "type": "boolean"
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "groups",
  "means",
  "proxy",
  "how",
  "language",
  "access",
  "couldRefuse",
  "givenBack",
  "stage",
  "on",
  "people",
  "said",
  "changed",
  "whyNobody",
  "route",
  "impacts",
  "items",
  "evidence",
  "counts"
 ]
} as const;

export const EntrySchema = {
 "$id": "Entry",
 "title": "Entry",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "kind": {
   "type": "string",
   "enum": [
    "impact",
    "sign-off",
    "trade-off",
    "engagement",
    "contest",
    "action",
    "file",
    "evidence-mark",
    "audit",
    "finding",
    "fact-basis",
    "waiver",
    "gate-pass",
    "change"
   ]
  },
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "body": {},
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "keyId": {
     "type": [
      "string",
      "null"
     ]
    },
    "organisationId": {
     "type": [
      "string",
      "null"
     ]
    },
    "role": {
     "type": "string",
     "enum": [
      "admin",
      "company",
      "reviewer",
      "auditor",
      "embed",
      "operator"
     ]
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "keyId",
    "organisationId",
    "role",
    "name"
   ]
  }
 },
 "required": [
  "kind",
  "id",
  "body",
  "revision",
  "createdAt",
  "updatedAt",
  "author"
 ]
} as const;

export const EnvelopeSchema = {
 "$id": "Envelope",
 "title": "Envelope",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "payloadType": {
   "type": "string",
   "const": "application/vnd.in-toto+json"
  },
  "payload": {
   "type": "string",
   "maxLength": 4000000
  },
  "signatures": {
   "type": "array",
   "minItems": 1,
   "maxItems": 1,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "keyid": {
      "type": "string",
      "maxLength": 100
     },
     "sig": {
      "type": "string",
      "maxLength": 200
     }
    },
    "required": [
     "keyid",
     "sig"
    ]
   }
  }
 },
 "required": [
  "payloadType",
  "payload",
  "signatures"
 ]
} as const;

export const EraseInputSchema = {
 "$id": "EraseInput",
 "title": "EraseInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "confirm": {
   "type": "string",
   "maxLength": 64
  },
  "reason": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2000
  }
 },
 "required": [
  "confirm",
  "reason"
 ]
} as const;

export const ErasedSchema = {
 "$id": "Erased",
 "title": "Erased",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "assessmentId": {
   "type": "string",
   "format": "uuid"
  },
  "erasedAt": {
   "type": "string",
   "format": "date-time"
  },
  "events": {
   "type": "integer"
  },
  "head": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  }
 },
 "required": [
  "assessmentId",
  "erasedAt",
  "events",
  "head"
 ]
} as const;

export const EvidenceFileListSchema = {
 "$id": "EvidenceFileList",
 "title": "EvidenceFileList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "EvidenceFile#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const EvidenceFileSchema = {
 "$id": "EvidenceFile",
 "title": "EvidenceFile",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "sha256": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "originalSha256": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "size": {
   "type": "integer"
  },
  "mediaType": {
   "type": "string"
  },
  "name": {
   "type": "string"
  },
  "aboutPeople": {
   "type": "string",
   "enum": [
    "nobody",
    "staff",
    "customers",
    "rights-holders",
    "children",
    "not-known"
   ]
  },
  "note": {
   "type": "string"
  },
  "stripped": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "sha256",
  "originalSha256",
  "size",
  "mediaType",
  "name",
  "aboutPeople",
  "note",
  "stripped"
 ]
} as const;

export const EvidenceMarkInputSchema = {
 "$id": "EvidenceMarkInput",
 "title": "EvidenceMarkInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "item": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
   "maxLength": 80
  },
  "piece": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "mark": {
   "type": "string",
   "enum": [
    "could-not-open",
    "does-not-show"
   ]
  },
  "because": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  }
 },
 "required": [
  "item",
  "piece",
  "mark",
  "because"
 ]
} as const;

export const EvidenceMarkListSchema = {
 "$id": "EvidenceMarkList",
 "title": "EvidenceMarkList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "EvidenceMark#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const EvidenceMarkSchema = {
 "$id": "EvidenceMark",
 "title": "EvidenceMark",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "item": {
   "type": "string"
  },
  "piece": {
   "type": "string"
  },
  "mark": {
   "type": "string",
   "enum": [
    "could-not-open",
    "does-not-show"
   ]
  },
  "because": {
   "type": "string"
  },
  "current": {
   "type": "boolean"
  },
  "position": {
   "type": [
    "integer",
    "null"
   ]
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "item",
  "piece",
  "mark",
  "because",
  "current"
 ]
} as const;

export const EvidencePieceListSchema = {
 "$id": "EvidencePieceList",
 "title": "EvidencePieceList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "EvidencePiece#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const EvidencePieceSchema = {
 "$id": "EvidencePiece",
 "title": "EvidencePiece",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "title": {
   "type": "string"
  },
  "shows": {
   "type": "string"
  },
  "url": {
   "type": [
    "string",
    "null"
   ]
  },
  "sha256": {
   "type": [
    "string",
    "null"
   ]
  },
  "held": {
   "type": "boolean"
  },
  "file": {
   "$ref": "HeldFile#"
  },
  "validUntil": {
   "anyOf": [
    {
     "type": "string",
     "format": "date"
    },
    {
     "type": "null"
    }
   ]
  },
  "daysLeft": {
   "type": [
    "integer",
    "null"
   ]
  },
  "state": {
   "type": "string",
   "enum": [
    "valid",
    "expires-soon",
    "expired",
    "incomplete",
    "marked"
   ]
  },
  "serves": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "item",
       "impact",
       "engagement",
       "finding",
       "fact-basis"
      ]
     },
     "id": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "id"
    ]
   }
  }
 },
 "required": [
  "digest",
  "title",
  "shows",
  "url",
  "sha256",
  "held",
  "validUntil",
  "daysLeft",
  "state",
  "serves"
 ]
} as const;

export const EvidenceSchema = {
 "$id": "Evidence",
 "title": "Evidence",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "pattern": "\\S"
  },
  "shows": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1000,
   "pattern": "\\S"
  },
  "url": {
   "type": "string",
   "maxLength": 2000,
   "pattern": "^https?://[^\\s]+$"
  },
  "sha256": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "madeBy": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "pattern": "\\S"
  },
  "madeOn": {
   "type": "string",
   "format": "date"
  },
  "validUntil": {
   "type": "string",
   "format": "date"
  }
 },
 "required": [
  "title",
  "shows"
 ],
 "anyOf": [
  {
   "required": [
    "url"
   ]
  },
  {
   "required": [
    "sha256"
   ]
  }
 ]
} as const;

export const FactBasisInputSchema = {
 "$id": "FactBasisInput",
 "title": "FactBasisInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "because": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "Evidence#"
   },
   "maxItems": 50
  }
 },
 "required": [
  "because"
 ]
} as const;

export const FactBasisSchema = {
 "$id": "FactBasis",
 "title": "FactBasis",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "fact": {
   "type": "string"
  },
  "value": {},
  "because": {
   "type": "string"
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "RecordedEvidence#"
   }
  },
  "current": {
   "type": "boolean"
  },
  "assurance": {
   "type": "string",
   "enum": [
    "A0",
    "A1",
    "A2",
    "A3",
    "A4"
   ]
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "fact",
  "value",
  "because",
  "evidence",
  "current",
  "assurance"
 ]
} as const;

export const FactStateListSchema = {
 "$id": "FactStateList",
 "title": "FactStateList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "FactState#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const FactStateSchema = {
 "$id": "FactState",
 "title": "FactState",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "fact": {
   "type": "string"
  },
  "question": {
   "type": "string"
  },
  "value": {},
  "triggers": {
   "type": "string",
   "enum": [
    "holds",
    "unknown",
    "ruled-out",
    "none"
   ]
  },
  "assurance": {
   "type": "string",
   "enum": [
    "A0",
    "A1",
    "A2",
    "A3",
    "A4"
   ]
  },
  "basis": {
   "anyOf": [
    {
     "$ref": "FactBasis#"
    },
    {
     "type": "null"
    }
   ]
  }
 },
 "required": [
  "fact",
  "question",
  "value",
  "triggers",
  "assurance",
  "basis"
 ]
} as const;

export const FactSchema = {
 "$id": "Fact",
 "title": "Fact",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 60
  },
  "type": {
   "type": "string",
   "enum": [
    "set",
    "one",
    "boolean"
   ]
  },
  "question": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "values": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 60
   }
  },
  "valueNames": {
   "type": "object",
   "additionalProperties": {
    "type": "string",
    "minLength": 1,
    "maxLength": 160
   }
  }
 },
 "required": [
  "id",
  "type",
  "question",
  "values"
 ]
} as const;

export const FindingDecisionInputSchema = {
 "$id": "FindingDecisionInput",
 "title": "FindingDecisionInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "outcome": {
   "type": "string",
   "enum": [
    "upheld",
    "changed",
    "withdrawn"
   ]
  },
  "level": {
   "anyOf": [
    {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    {
     "type": "null"
    }
   ]
  },
  "words": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  }
 },
 "required": [
  "outcome",
  "words"
 ]
} as const;

export const FindingInputSchema = {
 "$id": "FindingInput",
 "title": "FindingInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "audit": {
   "type": "string",
   "maxLength": 80
  },
  "subject": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "item",
      "fact"
     ]
    },
    "id": {
     "type": "string",
     "maxLength": 80
    }
   },
   "required": [
    "kind",
    "id"
   ]
  },
  "verdict": {
   "type": "string",
   "enum": [
    "confirmed",
    "disputed",
    "override",
    "na-accepted",
    "na-refused"
   ]
  },
  "level": {
   "anyOf": [
    {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    {
     "type": "null"
    }
   ]
  },
  "because": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "Evidence#"
   },
   "maxItems": 50
  },
  "corroboration": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "people": {
       "type": "integer",
       "minimum": 0,
       "maximum": 100000
      },
      "organisation": {
       "type": "string",
       "maxLength": 300
      },
      "how": {
       "type": "string",
       "minLength": 1,
       "pattern": "\\S",
       "maxLength": 2000
      },
      "on": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "people",
      "organisation",
      "how",
      "on"
     ]
    },
    {
     "type": "null"
    }
   ]
  }
 },
 "required": [
  "audit",
  "subject",
  "verdict",
  "because"
 ]
} as const;

export const FindingListSchema = {
 "$id": "FindingList",
 "title": "FindingList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Finding#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const FindingReplyInputSchema = {
 "$id": "FindingReplyInput",
 "title": "FindingReplyInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "accepted": {
   "type": "boolean"
  },
  "words": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "Evidence#"
   },
   "maxItems": 50
  }
 },
 "required": [
  "accepted",
  "words"
 ]
} as const;

export const FindingSchema = {
 "$id": "Finding",
 "title": "Finding",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "audit": {
   "type": "string"
  },
  "subject": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "item",
      "fact"
     ]
    },
    "id": {
     "type": "string"
    }
   },
   "required": [
    "kind",
    "id"
   ]
  },
  "verdict": {
   "type": "string",
   "enum": [
    "confirmed",
    "disputed",
    "override",
    "na-accepted",
    "na-refused"
   ]
  },
  "level": {
   "anyOf": [
    {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    {
     "type": "null"
    }
   ]
  },
  "because": {
   "type": "string"
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "RecordedEvidence#"
   }
  },
  "corroboration": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "people": {
       "type": "integer",
       "minimum": 0,
       "maximum": 100000
      },
      "organisation": {
       "type": "string"
      },
      "how": {
       "type": "string"
      },
      "on": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "people",
      "organisation",
      "how",
      "on"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "subjectRevision": {
   "type": "integer"
  },
  "upward": {
   "type": "boolean"
  },
  "replyUntil": {
   "type": "string",
   "format": "date"
  },
  "reply": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "at": {
       "type": "string",
       "format": "date-time"
      },
      "by": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "role": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "role",
        "name"
       ]
      },
      "words": {
       "type": "string"
      },
      "accepted": {
       "type": "boolean"
      },
      "evidence": {
       "type": "array",
       "items": {
        "$ref": "RecordedEvidence#"
       }
      }
     },
     "required": [
      "at",
      "by",
      "words",
      "accepted",
      "evidence"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "decideUntil": {
   "anyOf": [
    {
     "type": "string",
     "format": "date"
    },
    {
     "type": "null"
    }
   ]
  },
  "decision": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "at": {
       "type": "string",
       "format": "date-time"
      },
      "by": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "role": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "role",
        "name"
       ]
      },
      "outcome": {
       "type": "string",
       "enum": [
        "upheld",
        "changed",
        "withdrawn"
       ]
      },
      "level": {
       "type": [
        "integer",
        "null"
       ]
      },
      "words": {
       "type": "string"
      }
     },
     "required": [
      "at",
      "by",
      "outcome",
      "level",
      "words"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "finalOn": {
   "anyOf": [
    {
     "type": "string",
     "format": "date"
    },
    {
     "type": "null"
    }
   ]
  },
  "state": {
   "type": "string",
   "enum": [
    "awaiting-reply",
    "awaiting-decision",
    "final",
    "withdrawn",
    "superseded"
   ]
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "audit",
  "subject",
  "verdict",
  "level",
  "because",
  "evidence",
  "corroboration",
  "subjectRevision",
  "upward",
  "replyUntil",
  "reply",
  "decideUntil",
  "decision",
  "finalOn",
  "state"
 ]
} as const;

export const FirstLookSchema = {
 "$id": "FirstLook",
 "title": "FirstLook",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "assessmentId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  },
  "language": {
   "type": "string"
  },
  "translation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "language": {
     "type": "string",
     "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
     "maxLength": 35
    },
    "state": {
     "type": "string",
     "enum": [
      "source",
      "machine-drafted",
      "reviewed"
     ]
    }
   },
   "required": [
    "language",
    "state"
   ]
  },
  "mostSerious": {
   "anyOf": [
    {
     "$ref": "PlausibleHarm#"
    },
    {
     "type": "null"
    }
   ]
  },
  "thisWeek": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": [
       "string",
       "null"
      ]
     },
     "do": {
      "type": "string"
     },
     "because": {
      "type": "string"
     },
     "minutes": {
      "type": [
       "integer",
       "null"
      ]
     }
    },
    "required": [
     "item",
     "do",
     "because",
     "minutes"
    ]
   }
  },
  "talkTo": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "unknown": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "what": {
      "type": "string"
     },
     "ask": {
      "type": "string"
     }
    },
    "required": [
     "what",
     "ask"
    ]
   }
  },
  "unsetFacts": {
   "type": "array",
   "items": {
    "$ref": "Fact#"
   }
  },
  "stopQuestions": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": "string"
     },
     "question": {
      "type": "string"
     },
     "flag": {
      "type": "string",
      "enum": [
       "NONE",
       "MAJOR",
       "CRITICAL",
       "STOP"
      ]
     },
     "state": {
      "type": "string",
      "enum": [
       "level",
       "not-applicable",
       "unknown",
       "unanswered"
      ]
     },
     "minutes": {
      "type": "integer"
     },
     "ladder": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    },
    "required": [
     "item",
     "question",
     "flag",
     "state",
     "minutes",
     "ladder"
    ]
   }
  },
  "harms": {
   "type": "array",
   "items": {
    "$ref": "PlausibleHarm#"
   }
  },
  "minutesLeft": {
   "type": "integer"
  },
  "words": {
   "type": "string"
  }
 },
 "required": [
  "assessmentId",
  "language",
  "translation",
  "mostSerious",
  "thisWeek",
  "talkTo",
  "unknown",
  "unsetFacts",
  "stopQuestions",
  "harms",
  "minutesLeft",
  "words"
 ]
} as const;

export const FractionSchema = {
 "$id": "Fraction",
 "title": "Fraction",
 "type": [
  "object",
  "null"
 ],
 "additionalProperties": false,
 "properties": {
  "num": {
   "type": "string"
  },
  "den": {
   "type": "string"
  },
  "percent": {
   "type": "integer"
  }
 },
 "required": [
  "num",
  "den",
  "percent"
 ]
} as const;

export const FrameworkEditionSchema = {
 "$id": "FrameworkEdition",
 "title": "FrameworkEdition",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  }
 },
 "required": [
  "id",
  "version"
 ]
} as const;

export const FrameworkEntrySchema = {
 "$id": "FrameworkEntry",
 "title": "FrameworkEntry",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "kind": {
   "type": "string"
  },
  "about": {
   "type": "string"
  },
  "keeper": {
   "type": "string"
  },
  "status": {
   "type": "string"
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "url": {
   "type": [
    "string",
    "null"
   ]
  },
  "checklist": {
   "$ref": "FrameworkEdition#"
  },
  "note": {
   "type": "string"
  },
  "mentions": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "document": {
      "type": "string",
      "maxLength": 60
     },
     "title": {
      "type": "string"
     },
     "lines": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 1
      },
      "minItems": 2,
      "maxItems": 2
     }
    },
    "required": [
     "document",
     "title",
     "lines"
    ]
   }
  },
  "items": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": "string",
      "maxLength": 80
     },
     "stage": {
      "type": "string"
     },
     "module": {
      "type": "string",
      "maxLength": 60
     },
     "question": {
      "type": "string"
     },
     "refs": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 120
      }
     }
    },
    "required": [
     "item",
     "stage",
     "module",
     "question",
     "refs"
    ]
   }
  }
 },
 "required": [
  "id",
  "name",
  "kind",
  "about",
  "keeper",
  "status",
  "asOf",
  "url",
  "checklist",
  "note",
  "mentions",
  "items"
 ]
} as const;

export const FrameworkListSchema = {
 "$id": "FrameworkList",
 "title": "FrameworkList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklist": {
   "$ref": "FrameworkEdition#"
  },
  "note": {
   "type": "string"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "FrameworkSummary#"
   }
  },
  "nextCursor": {
   "type": "null"
  }
 },
 "required": [
  "checklist",
  "note",
  "items",
  "nextCursor"
 ]
} as const;

export const FrameworkSummarySchema = {
 "$id": "FrameworkSummary",
 "title": "FrameworkSummary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "kind": {
   "type": "string"
  },
  "keeper": {
   "type": "string"
  },
  "status": {
   "type": "string"
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "named": {
   "type": "integer",
   "minimum": 0
  },
  "touched": {
   "type": "integer",
   "minimum": 0
  },
  "refs": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 120
   }
  }
 },
 "required": [
  "id",
  "name",
  "kind",
  "keeper",
  "status",
  "asOf",
  "named",
  "touched"
 ]
} as const;

export const FrameworkSchema = {
 "$id": "Framework",
 "title": "Framework",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "kind": {
   "type": "string",
   "enum": [
    "treaty",
    "declaration",
    "resolution",
    "law",
    "soft-law",
    "policy",
    "guidance",
    "standard",
    "benchmark",
    "mechanism",
    "initiative",
    "forum",
    "process",
    "report",
    "model",
    "practice",
    "principle",
    "proposal",
    "right",
    "technology"
   ]
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 400
  },
  "keeper": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "status": {
   "type": "string",
   "minLength": 1,
   "maxLength": 400
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "url": {
   "type": [
    "string",
    "null"
   ],
   "maxLength": 300
  },
  "mentions": {
   "type": "array",
   "maxItems": 60,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "document": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "lines": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 1
      },
      "minItems": 2,
      "maxItems": 2
     }
    },
    "required": [
     "document",
     "lines"
    ]
   }
  },
  "items": {
   "type": "array",
   "maxItems": 40,
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
    "maxLength": 80
   }
  }
 },
 "required": [
  "id",
  "name",
  "kind",
  "about",
  "keeper",
  "status",
  "asOf",
  "url",
  "mentions",
  "items"
 ]
} as const;

export const GatePassInputSchema = {
 "$id": "GatePassInput",
 "title": "GatePassInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "role": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "words": {
   "type": "string",
   "maxLength": 2000
  }
 },
 "required": [
  "role"
 ]
} as const;

export const GatePassListSchema = {
 "$id": "GatePassList",
 "title": "GatePassList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "GatePass#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const GatePassSchema = {
 "$id": "GatePass",
 "title": "GatePass",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "role": {
   "type": "string"
  },
  "words": {
   "type": "string"
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "checklistDigest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "rulesetDigest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "responsesDigest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "assessmentRevision": {
   "type": "integer"
  },
  "waivers": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "reopened": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "stage",
  "role",
  "words",
  "asOf",
  "checklistDigest",
  "rulesetDigest",
  "responsesDigest",
  "assessmentRevision",
  "waivers",
  "reopened"
 ]
} as const;

export const GateReasonSchema = {
 "$id": "GateReason",
 "title": "GateReason",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "result": {
   "type": "string",
   "enum": [
    "NOT_READY",
    "BLOCKED"
   ]
  },
  "kind": {
   "type": "string",
   "enum": [
    "purpose",
    "lower",
    "coverage",
    "nothing-determinate",
    "flag",
    "mitigation",
    "engagement",
    "sign-off",
    "gate-item"
   ]
  },
  "subject": {
   "type": [
    "string",
    "null"
   ]
  },
  "flag": {
   "type": [
    "string",
    "null"
   ],
   "enum": [
    "STOP",
    "CRITICAL",
    null
   ]
  },
  "cause": {
   "type": [
    "string",
    "null"
   ],
   "enum": [
    "open",
    "confirmed",
    "unsubstantiated",
    null
   ]
  },
  "value": {
   "$ref": "Fraction#"
  },
  "least": {
   "$ref": "Fraction#"
  },
  "given": {
   "type": [
    "string",
    "null"
   ],
   "enum": [
    "none",
    "planned",
    "implemented",
    null
   ]
  },
  "needed": {
   "type": [
    "string",
    "null"
   ],
   "enum": [
    "planned",
    "implemented",
    null
   ]
  },
  "level": {
   "type": [
    "integer",
    "null"
   ]
  },
  "because": {
   "type": "string"
  },
  "sentence": {
   "type": "string"
  },
  "waivedBy": {
   "type": [
    "string",
    "null"
   ]
  },
  "clear": {
   "type": "array",
   "items": {
    "$ref": "GateStep#"
   }
  }
 },
 "required": [
  "result",
  "kind",
  "subject",
  "flag",
  "cause",
  "value",
  "least",
  "given",
  "needed",
  "level",
  "because",
  "sentence",
  "waivedBy",
  "clear"
 ]
} as const;

export const GateReopeningSchema = {
 "$id": "GateReopening",
 "title": "GateReopening",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "kind": {
   "type": "string",
   "enum": [
    "regression",
    "evidence-expired",
    "waiver-ended",
    "change",
    "overdue-action"
   ]
  },
  "subject": {
   "type": [
    "string",
    "null"
   ]
  },
  "because": {
   "type": "string"
  },
  "sentence": {
   "type": "string"
  }
 },
 "required": [
  "kind",
  "subject",
  "because",
  "sentence"
 ]
} as const;

export const GateStepSchema = {
 "$id": "GateStep",
 "title": "GateStep",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "kind": {
   "type": "string",
   "enum": [
    "answer",
    "raise-level",
    "attach-evidence",
    "obtain-review",
    "obtain-assessment",
    "settle-contest",
    "mitigate-impact",
    "engage",
    "sign-off"
   ]
  },
  "subject": {
   "type": "string"
  },
  "level": {
   "type": [
    "integer",
    "null"
   ]
  },
  "mitigation": {
   "type": [
    "string",
    "null"
   ],
   "enum": [
    "planned",
    "implemented",
    null
   ]
  },
  "minutes": {
   "type": [
    "integer",
    "null"
   ]
  },
  "words": {
   "type": "string"
  }
 },
 "required": [
  "kind",
  "subject",
  "level",
  "mitigation",
  "minutes",
  "words"
 ]
} as const;

export const GateSchema = {
 "$id": "Gate",
 "title": "Gate",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "result": {
   "type": "string",
   "enum": [
    "PASS",
    "NOT_READY",
    "BLOCKED"
   ]
  },
  "lower": {
   "$ref": "Fraction#"
  },
  "coverage": {
   "$ref": "Fraction#"
  },
  "reasons": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "result": {
      "type": "string",
      "enum": [
       "NOT_READY",
       "BLOCKED"
      ]
     },
     "because": {
      "type": "string"
     }
    },
    "required": [
     "result",
     "because"
    ]
   }
  },
  "words": {
   "type": "string"
  }
 },
 "required": [
  "stage",
  "result",
  "lower",
  "coverage",
  "reasons",
  "words"
 ]
} as const;

export const GlossaryTermSchema = {
 "$id": "GlossaryTerm",
 "title": "GlossaryTerm",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "term": {
   "type": "string",
   "minLength": 1,
   "maxLength": 120
  },
  "also": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 120
   },
   "maxItems": 20
  },
  "text": {
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  }
 },
 "required": [
  "id",
  "term",
  "also",
  "text"
 ]
} as const;

export const GlossarySchema = {
 "$id": "Glossary",
 "title": "Glossary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklist": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "terms": {
   "type": "array",
   "items": {
    "$ref": "GlossaryTerm#"
   },
   "minItems": 1,
   "maxItems": 400
  }
 },
 "required": [
  "checklist",
  "version",
  "terms"
 ]
} as const;

export const GrantInputSchema = {
 "$id": "GrantInput",
 "title": "GrantInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "organisationId": {
   "type": "string",
   "maxLength": 64
  },
  "expiresAt": {
   "type": "string",
   "format": "date-time",
   "maxLength": 40
  }
 },
 "required": [
  "organisationId"
 ]
} as const;

export const GrantPageSchema = {
 "$id": "GrantPage",
 "title": "GrantPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "Grant#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const GrantSchema = {
 "$id": "Grant",
 "title": "Grant",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "assessmentId": {
   "type": "string",
   "format": "uuid"
  },
  "organisationId": {
   "type": "string",
   "format": "uuid"
  },
  "organisationName": {
   "type": "string"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "expiresAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "withdrawnAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  }
 },
 "required": [
  "id",
  "assessmentId",
  "organisationId",
  "organisationName",
  "createdAt",
  "expiresAt",
  "withdrawnAt"
 ]
} as const;

export const HealthSchema = {
 "$id": "Health",
 "title": "Health",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "status": {
   "type": "string",
   "enum": [
    "ok"
   ]
  }
 },
 "required": [
  "status"
 ]
} as const;

export const HeatMapSchema = {
 "$id": "HeatMap",
 "title": "HeatMap",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "cells": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "severity": {
      "type": "integer",
      "minimum": 1,
      "maximum": 5
     },
     "likelihood": {
      "type": "integer",
      "minimum": 1,
      "maximum": 5
     },
     "impacts": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "number": {
         "type": "integer"
        },
        "id": {
         "type": "string"
        },
        "title": {
         "type": "string"
        },
        "class": {
         "type": "integer",
         "minimum": 1,
         "maximum": 4
        },
        "actual": {
         "type": "boolean"
        },
        "assumed": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       },
       "required": [
        "number",
        "id",
        "title",
        "class",
        "actual",
        "assumed"
       ]
      }
     }
    },
    "required": [
     "severity",
     "likelihood",
     "impacts"
    ]
   }
  },
  "assumed": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "severity": {
      "type": "integer",
      "minimum": 1,
      "maximum": 5
     },
     "likelihood": {
      "type": "integer",
      "minimum": 1,
      "maximum": 5
     },
     "impacts": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "number": {
         "type": "integer"
        },
        "id": {
         "type": "string"
        },
        "title": {
         "type": "string"
        },
        "class": {
         "type": "integer",
         "minimum": 1,
         "maximum": 4
        },
        "actual": {
         "type": "boolean"
        },
        "assumed": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       },
       "required": [
        "number",
        "id",
        "title",
        "class",
        "actual",
        "assumed"
       ]
      }
     }
    },
    "required": [
     "severity",
     "likelihood",
     "impacts"
    ]
   }
  },
  "left": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "positive": {
     "type": "integer"
    },
    "closed": {
     "type": "integer"
    }
   },
   "required": [
    "positive",
    "closed"
   ]
  }
 },
 "required": [
  "revision",
  "cells",
  "assumed",
  "left"
 ]
} as const;

export const HeldFileSchema = {
 "$id": "HeldFile",
 "title": "HeldFile",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "sha256": {
   "type": "string"
  },
  "originalSha256": {
   "type": "string"
  },
  "name": {
   "type": "string"
  },
  "mediaType": {
   "type": "string"
  },
  "size": {
   "type": "integer"
  },
  "stripped": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "sha256",
  "originalSha256",
  "name",
  "mediaType",
  "size",
  "stripped"
 ]
} as const;

export const HistoryEventSchema = {
 "$id": "HistoryEvent",
 "title": "HistoryEvent",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "seq": {
   "type": "integer"
  },
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "at": {
   "type": "string",
   "format": "date-time"
  },
  "type": {
   "type": "string"
  },
  "actor": {
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": false,
   "properties": {
    "keyId": {
     "type": [
      "string",
      "null"
     ]
    },
    "organisationId": {
     "type": [
      "string",
      "null"
     ]
    },
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "keyId",
    "organisationId",
    "role",
    "name"
   ]
  },
  "itemId": {
   "type": [
    "string",
    "null"
   ]
  },
  "before": {},
  "after": {},
  "salt": {
   "type": [
    "string",
    "null"
   ]
  },
  "payloadDigest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "previous": {
   "type": [
    "string",
    "null"
   ],
   "pattern": "^[0-9a-f]{64}$"
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "withheld": {
   "type": "string",
   "enum": [
    "engagement"
   ]
  }
 },
 "required": [
  "seq",
  "id",
  "at",
  "type",
  "actor",
  "itemId",
  "before",
  "after",
  "salt",
  "payloadDigest",
  "previous",
  "digest"
 ]
} as const;

export const HistoryPageSchema = {
 "$id": "HistoryPage",
 "title": "HistoryPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "scope": {
   "type": "string"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "HistoryEvent#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "scope",
  "items",
  "nextCursor"
 ]
} as const;

export const ImpactDecisionsInputSchema = {
 "$id": "ImpactDecisionsInput",
 "title": "ImpactDecisionsInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "decisions": {
   "type": "array",
   "minItems": 1,
   "maxItems": 100,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "harm": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "decision": {
      "type": "string",
      "enum": [
       "keep",
       "close"
      ]
     },
     "because": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 2000
     },
     "stage": {
      "type": "string",
      "enum": [
       "conception",
       "design",
       "deployment",
       "operation"
      ]
     },
     "likelihood": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "value": {
        "type": "integer",
        "minimum": 1,
        "maximum": 5
       },
       "because": {
        "type": "string",
        "minLength": 1,
        "pattern": "\\S",
        "maxLength": 2000
       }
      },
      "required": [
       "value",
       "because"
      ]
     }
    },
    "required": [
     "harm",
     "decision"
    ]
   }
  }
 },
 "required": [
  "decisions"
 ]
} as const;

export const ImpactInputSchema = {
 "$id": "ImpactInput",
 "title": "ImpactInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "title": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "description": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 26
  },
  "rights": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 40
  },
  "direction": {
   "type": "string",
   "enum": [
    "adverse",
    "positive"
   ]
  },
  "occurrence": {
   "type": "string",
   "enum": [
    "actual",
    "potential"
   ]
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "basis": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "pathway",
      "known-case",
      "expert-view"
     ]
    },
    "words": {
     "type": "string",
     "minLength": 1,
     "pattern": "\\S",
     "maxLength": 2000
    }
   },
   "required": [
    "kind",
    "words"
   ]
  },
  "involvement": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "alone": {
     "type": "string",
     "enum": [
      "yes",
      "no",
      "unknown"
     ]
    },
    "easier": {
     "type": "string",
     "enum": [
      "yes",
      "no",
      "unknown"
     ]
    },
    "knew": {
     "type": "string",
     "enum": [
      "yes",
      "no",
      "unknown"
     ]
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "pattern": "\\S",
     "maxLength": 2000
    }
   },
   "required": [
    "alone",
    "easier",
    "knew",
    "because"
   ]
  },
  "inherent": {
   "$ref": "Rating#"
  },
  "residual": {
   "anyOf": [
    {
     "$ref": "Rating#"
    },
    {
     "type": "null"
    }
   ]
  },
  "raters": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "role": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 200
     },
     "rating": {
      "$ref": "Rating#"
     }
    },
    "required": [
     "role",
     "rating"
    ]
   },
   "maxItems": 20
  },
  "mitigations": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[a-z0-9][a-z0-9-]*$",
      "maxLength": 60
     },
     "kind": {
      "type": "string",
      "enum": [
       "avoid",
       "reduce",
       "restore",
       "remediate"
      ]
     },
     "what": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 2000
     },
     "ownerRole": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 200
     },
     "dueOn": {
      "type": "string",
      "format": "date"
     },
     "status": {
      "type": "string",
      "enum": [
       "planned",
       "in-progress",
       "implemented",
       "dropped"
      ]
     },
     "test": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 1000
     },
     "result": {
      "anyOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "on": {
          "type": "string",
          "format": "date"
         },
         "outcome": {
          "type": "string",
          "enum": [
           "effective",
           "partly",
           "not-effective"
          ]
         },
         "words": {
          "type": "string",
          "minLength": 1,
          "pattern": "\\S",
          "maxLength": 2000
         }
        },
        "required": [
         "on",
         "outcome",
         "words"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "evidence": {
      "type": "array",
      "items": {
       "$ref": "Evidence#"
      },
      "maxItems": 50
     }
    },
    "required": [
     "id",
     "kind",
     "what",
     "ownerRole",
     "dueOn",
     "status",
     "test"
    ]
   },
   "maxItems": 50
  },
  "status": {
   "type": "string",
   "enum": [
    "open",
    "closed"
   ]
  },
  "closedBecause": {
   "type": "string",
   "maxLength": 2000
  },
  "harm": {
   "type": [
    "string",
    "null"
   ],
   "maxLength": 60
  },
  "remedy": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "asked": {
       "type": "string",
       "minLength": 1,
       "pattern": "\\S",
       "maxLength": 2000
      },
      "received": {
       "type": "array",
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "kind": {
          "type": "string",
          "enum": [
           "apology",
           "restitution",
           "compensation",
           "rehabilitation",
           "non-repetition"
          ]
         },
         "on": {
          "type": "string",
          "format": "date"
         },
         "words": {
          "type": "string",
          "minLength": 1,
          "pattern": "\\S",
          "maxLength": 1000
         }
        },
        "required": [
         "kind",
         "on",
         "words"
        ]
       },
       "maxItems": 50
      },
      "accepted": {
       "type": "string",
       "enum": [
        "yes",
        "partly",
        "no",
        "not-asked"
       ]
      },
      "acceptedWords": {
       "type": "string",
       "maxLength": 1000
      }
     },
     "required": [
      "asked",
      "received",
      "accepted",
      "acceptedWords"
     ]
    },
    {
     "type": "null"
    }
   ]
  }
 },
 "required": [
  "title",
  "description",
  "groups",
  "rights",
  "direction",
  "occurrence",
  "stage",
  "basis",
  "involvement",
  "inherent"
 ]
} as const;

export const ImpactListSchema = {
 "$id": "ImpactList",
 "title": "ImpactList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Impact#"
   }
  },
  "undecidedHarms": {
   "type": "array",
   "items": {
    "$ref": "UndecidedHarm#"
   }
  },
  "warnings": {
   "type": "array",
   "items": {
    "$ref": "RegisterWarning#"
   }
  }
 },
 "required": [
  "revision",
  "items",
  "undecidedHarms",
  "warnings"
 ]
} as const;

export const ImpactSchema = {
 "$id": "Impact",
 "title": "Impact",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "title": {
   "type": "string"
  },
  "description": {
   "type": "string"
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "rights": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "direction": {
   "type": "string",
   "enum": [
    "adverse",
    "positive"
   ]
  },
  "occurrence": {
   "type": "string",
   "enum": [
    "actual",
    "potential"
   ]
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "basis": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "pathway",
      "known-case",
      "expert-view"
     ]
    },
    "words": {
     "type": "string"
    }
   },
   "required": [
    "kind",
    "words"
   ]
  },
  "involvement": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "alone": {
     "type": "string",
     "enum": [
      "yes",
      "no",
      "unknown"
     ]
    },
    "easier": {
     "type": "string",
     "enum": [
      "yes",
      "no",
      "unknown"
     ]
    },
    "knew": {
     "type": "string",
     "enum": [
      "yes",
      "no",
      "unknown"
     ]
    },
    "because": {
     "type": "string"
    }
   },
   "required": [
    "alone",
    "easier",
    "knew",
    "because"
   ]
  },
  "inherent": {
   "$ref": "Rating#"
  },
  "residual": {
   "anyOf": [
    {
     "$ref": "Rating#"
    },
    {
     "type": "null"
    }
   ]
  },
  "raters": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "role": {
      "type": "string"
     },
     "rating": {
      "$ref": "Rating#"
     }
    },
    "required": [
     "role",
     "rating"
    ]
   }
  },
  "mitigations": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string"
     },
     "kind": {
      "type": "string",
      "enum": [
       "avoid",
       "reduce",
       "restore",
       "remediate"
      ]
     },
     "what": {
      "type": "string"
     },
     "ownerRole": {
      "type": "string"
     },
     "dueOn": {
      "type": "string",
      "format": "date"
     },
     "status": {
      "type": "string",
      "enum": [
       "planned",
       "in-progress",
       "implemented",
       "dropped"
      ]
     },
     "test": {
      "type": "string"
     },
     "result": {
      "anyOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "on": {
          "type": "string",
          "format": "date"
         },
         "outcome": {
          "type": "string",
          "enum": [
           "effective",
           "partly",
           "not-effective"
          ]
         },
         "words": {
          "type": "string"
         }
        },
        "required": [
         "on",
         "outcome",
         "words"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "evidence": {
      "type": "array",
      "items": {
       "$ref": "RecordedEvidence#"
      }
     },
     "overdue": {
      "type": "boolean"
     }
    },
    "required": [
     "id",
     "kind",
     "what",
     "ownerRole",
     "dueOn",
     "status",
     "test",
     "result",
     "evidence",
     "overdue"
    ]
   }
  },
  "status": {
   "type": "string",
   "enum": [
    "open",
    "closed"
   ]
  },
  "closedBecause": {
   "type": "string"
  },
  "harm": {
   "type": [
    "string",
    "null"
   ]
  },
  "remedy": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "asked": {
       "type": "string"
      },
      "received": {
       "type": "array",
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "kind": {
          "type": "string",
          "enum": [
           "apology",
           "restitution",
           "compensation",
           "rehabilitation",
           "non-repetition"
          ]
         },
         "on": {
          "type": "string",
          "format": "date"
         },
         "words": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "on",
         "words"
        ]
       }
      },
      "accepted": {
       "type": "string",
       "enum": [
        "yes",
        "partly",
        "no",
        "not-asked"
       ]
      },
      "acceptedWords": {
       "type": "string"
      }
     },
     "required": [
      "asked",
      "received",
      "accepted",
      "acceptedWords"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "involvementIs": {
   "type": "string",
   "enum": [
    "cause",
    "contribute",
    "linked"
   ]
  },
  "inherentSeverity": {
   "$ref": "Severity#"
  },
  "residualSeverity": {
   "anyOf": [
    {
     "$ref": "Severity#"
    },
    {
     "type": "null"
    }
   ]
  },
  "disagreement": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "scale": {
     "type": "array",
     "items": {
      "type": "integer"
     }
    },
    "scope": {
     "type": "array",
     "items": {
      "type": "integer"
     }
    },
    "irremediability": {
     "type": "array",
     "items": {
      "type": "integer"
     }
    },
    "likelihood": {
     "type": "array",
     "items": {
      "type": "integer"
     }
    }
   },
   "required": [
    "scale",
    "scope",
    "irremediability",
    "likelihood"
   ]
  },
  "mitigation": {
   "type": "string",
   "enum": [
    "none",
    "planned",
    "implemented"
   ]
  },
  "engaged": {
   "type": "boolean"
  },
  "signedOff": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "role": {
       "type": "string"
      },
      "words": {
       "type": "string"
      },
      "at": {
       "type": "string",
       "format": "date-time"
      },
      "author": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "role": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "role",
        "name"
       ]
      }
     },
     "required": [
      "role",
      "words",
      "at",
      "author"
     ]
    },
    {
     "type": "null"
    }
   ]
  },
  "origin": {
   "type": "string",
   "enum": [
    "own",
    "kept",
    "edited"
   ]
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "title",
  "description",
  "groups",
  "rights",
  "direction",
  "occurrence",
  "stage",
  "basis",
  "involvement",
  "inherent",
  "residual",
  "raters",
  "mitigations",
  "status",
  "closedBecause",
  "harm",
  "remedy",
  "involvementIs",
  "inherentSeverity",
  "residualSeverity",
  "disagreement",
  "mitigation",
  "engaged",
  "signedOff",
  "origin"
 ]
} as const;

export const IntervalSchema = {
 "$id": "Interval",
 "title": "Interval",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "lower": {
   "$ref": "Fraction#"
  },
  "upper": {
   "$ref": "Fraction#"
  },
  "coverage": {
   "$ref": "Fraction#"
  }
 },
 "required": [
  "lower",
  "upper",
  "coverage"
 ]
} as const;

export const ItemDifferenceSchema = {
 "$id": "ItemDifference",
 "title": "ItemDifference",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "item": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
   "maxLength": 80
  },
  "kind": {
   "type": "string",
   "enum": [
    "same",
    "reworded",
    "re-weighted",
    "split",
    "merged",
    "retired",
    "new"
   ]
  },
  "reWeighted": {
   "type": "boolean"
  },
  "question": {
   "type": "string"
  },
  "to": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
      "maxLength": 80
     },
     "module": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "stage": {
      "type": "string",
      "enum": [
       "conception",
       "design",
       "deployment",
       "operation"
      ]
     },
     "question": {
      "type": "string"
     },
     "changes": {
      "type": "array",
      "items": {
       "$ref": "ContentChange#"
      }
     }
    },
    "required": [
     "id",
     "module",
     "stage",
     "question",
     "changes"
    ]
   }
  },
  "reasons": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "version": {
      "type": "string",
      "pattern": "^\\d+\\.\\d+\\.\\d+$",
      "maxLength": 20
     },
     "kind": {
      "type": "string",
      "enum": [
       "same",
       "reworded",
       "re-weighted",
       "split",
       "merged",
       "retired",
       "new"
      ]
     },
     "reason": {
      "type": "string"
     }
    },
    "required": [
     "version",
     "kind",
     "reason"
    ]
   }
  },
  "words": {
   "type": "string"
  }
 },
 "required": [
  "item",
  "kind",
  "reWeighted",
  "question",
  "to",
  "reasons",
  "words"
 ]
} as const;

export const ItemSchema = {
 "$id": "Item",
 "title": "Item",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
   "maxLength": 80
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "module": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "core": {
   "type": "boolean"
  },
  "question": {
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  "why": {
   "type": "string",
   "minLength": 1,
   "maxLength": 700
  },
  "ladder": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 240
   },
   "minItems": 4,
   "maxItems": 4
  },
  "levels": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "level": {
      "type": "integer",
      "minimum": 0,
      "maximum": 4
     },
     "text": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     }
    },
    "required": [
     "level",
     "text"
    ]
   },
   "minItems": 5,
   "maxItems": 5
  },
  "evidence": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "size": {
      "type": "string",
      "enum": [
       "any",
       "under-5",
       "under-50",
       "under-250",
       "more"
      ]
     },
     "text": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     }
    },
    "required": [
     "size",
     "text"
    ]
   },
   "minItems": 1,
   "maxItems": 12
  },
  "do": {
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  },
  "dont": {
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  },
  "criteria": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 20
     },
     "coefficient": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "id",
     "coefficient"
    ]
   },
   "minItems": 1,
   "maxItems": 8
  },
  "principles": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*$",
    "maxLength": 60
   },
   "minItems": 1,
   "maxItems": 2
  },
  "panel": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*$",
    "maxLength": 60
   },
   "maxItems": 5
  },
  "rights": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 40
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 26
  },
  "flag": {
   "type": "string",
   "enum": [
    "NONE",
    "MAJOR",
    "CRITICAL",
    "STOP"
   ]
  },
  "flagThreshold": {
   "type": [
    "string",
    "null"
   ],
   "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
  },
  "weight": {
   "type": "string",
   "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
  },
  "naAllowed": {
   "type": "boolean"
  },
  "naGuidance": {
   "type": [
    "string",
    "null"
   ],
   "minLength": 1,
   "maxLength": 400
  },
  "minutes": {
   "type": "integer",
   "minimum": 1,
   "maximum": 240
  },
  "caution": {
   "type": "string",
   "minLength": 1,
   "maxLength": 500
  },
  "voice": {
   "type": "boolean"
  },
  "minTier": {
   "type": "string",
   "enum": [
    "under-5",
    "under-50",
    "under-250",
    "more"
   ]
  },
  "appliesWhen": {
   "anyOf": [
    {
     "$ref": "Condition#"
    },
    {
     "type": "null"
    }
   ]
  },
  "roles": {
   "type": "array",
   "items": {
    "type": "string",
    "enum": [
     "founder",
     "product",
     "engineering",
     "data",
     "security",
     "legal",
     "trust-and-safety",
     "support",
     "research",
     "sales"
    ]
   },
   "minItems": 1,
   "maxItems": 6
  },
  "sources": {
   "type": "array",
   "items": {
    "$ref": "Passage#"
   },
   "minItems": 1,
   "maxItems": 20
  },
  "crosswalk": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "framework": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "ref": {
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     }
    },
    "required": [
     "framework",
     "ref"
    ]
   },
   "maxItems": 20
  },
  "terms": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*$",
    "maxLength": 60
   },
   "maxItems": 400
  },
  "translation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "language": {
     "type": "string",
     "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
     "maxLength": 35
    },
    "state": {
     "type": "string",
     "enum": [
      "source",
      "machine-drafted",
      "reviewed"
     ]
    },
    "complete": {
     "type": "boolean"
    }
   },
   "required": [
    "language",
    "state",
    "complete"
   ]
  }
 },
 "required": [
  "id",
  "stage",
  "module",
  "core",
  "question",
  "why",
  "ladder",
  "levels",
  "evidence",
  "do",
  "dont",
  "criteria",
  "principles",
  "panel",
  "rights",
  "groups",
  "flag",
  "flagThreshold",
  "weight",
  "naAllowed",
  "naGuidance",
  "minutes",
  "caution",
  "voice",
  "minTier",
  "appliesWhen",
  "roles",
  "sources",
  "crosswalk"
 ]
} as const;

export const JwksSchema = {
 "$id": "Jwks",
 "title": "Jwks",
 "type": "object",
 "additionalProperties": true,
 "properties": {
  "keys": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": true,
    "properties": {
     "kty": {
      "type": "string",
      "const": "OKP"
     },
     "crv": {
      "type": "string",
      "const": "Ed25519"
     },
     "x": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{43}$"
     },
     "kid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{43}$"
     },
     "use": {
      "type": "string",
      "const": "sig"
     },
     "alg": {
      "type": "string",
      "const": "EdDSA"
     },
     "created": {
      "type": "string",
      "format": "date-time"
     },
     "retired": {
      "type": "string",
      "format": "date-time"
     }
    },
    "required": [
     "kty",
     "crv",
     "x",
     "kid"
    ]
   }
  }
 },
 "required": [
  "keys"
 ]
} as const;

export const KeptResponseSchema = {
 "$id": "KeptResponse",
 "title": "KeptResponse",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "itemId": {
   "type": [
    "string",
    "null"
   ]
  },
  "kind": {
   "type": "string",
   "enum": [
    "same",
    "reworded",
    "re-weighted",
    "split",
    "merged",
    "retired"
   ]
  },
  "reason": {
   "type": "string"
  },
  "from": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "version": {
     "type": "string"
    },
    "itemId": {
     "type": "string"
    }
   },
   "required": [
    "version",
    "itemId"
   ]
  },
  "response": {
   "$ref": "RecordedResponse#"
  }
 },
 "required": [
  "itemId",
  "kind",
  "reason",
  "from",
  "response"
 ]
} as const;

export const KeyCreatedSchema = {
 "$id": "KeyCreated",
 "title": "KeyCreated",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "organisationId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  },
  "role": {
   "type": "string",
   "enum": [
    "admin",
    "company",
    "reviewer",
    "auditor",
    "embed"
   ]
  },
  "actor": {
   "type": "string"
  },
  "assessmentId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "expiresAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "revokedAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "token": {
   "type": "string"
  }
 },
 "required": [
  "id",
  "organisationId",
  "role",
  "actor",
  "assessmentId",
  "createdAt",
  "expiresAt",
  "revokedAt",
  "token"
 ]
} as const;

export const KeyInputSchema = {
 "$id": "KeyInput",
 "title": "KeyInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "role": {
   "type": "string",
   "enum": [
    "admin",
    "company",
    "reviewer",
    "auditor",
    "embed"
   ]
  },
  "actor": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "pattern": "\\S"
  },
  "assessmentId": {
   "type": "string",
   "maxLength": 64
  },
  "expiresInMinutes": {
   "type": "integer",
   "minimum": 1,
   "maximum": 1440
  }
 },
 "required": [
  "role",
  "actor"
 ]
} as const;

export const KeyPageSchema = {
 "$id": "KeyPage",
 "title": "KeyPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "Key#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const KeySchema = {
 "$id": "Key",
 "title": "Key",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "organisationId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  },
  "role": {
   "type": "string",
   "enum": [
    "admin",
    "company",
    "reviewer",
    "auditor",
    "embed"
   ]
  },
  "actor": {
   "type": "string"
  },
  "assessmentId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "expiresAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "revokedAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  }
 },
 "required": [
  "id",
  "organisationId",
  "role",
  "actor",
  "assessmentId",
  "createdAt",
  "expiresAt",
  "revokedAt"
 ]
} as const;

export const LinkInputSchema = {
 "$id": "LinkInput",
 "title": "LinkInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "expiresInHours": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2160
  },
  "redactionId": {
   "type": "string",
   "maxLength": 80
  }
 },
 "required": []
} as const;

export const ListingPageSchema = {
 "$id": "ListingPage",
 "title": "ListingPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "Listing#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const ListingSchema = {
 "$id": "Listing",
 "title": "Listing",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "seq": {
   "type": "integer"
  },
  "at": {
   "type": "string",
   "format": "date-time"
  },
  "organisationId": {
   "type": [
    "string",
    "null"
   ]
  },
  "keyId": {
   "type": [
    "string",
    "null"
   ]
  },
  "name": {
   "type": [
    "string",
    "null"
   ]
  },
  "operation": {
   "type": [
    "string",
    "null"
   ]
  },
  "path": {
   "type": [
    "string",
    "null"
   ]
  },
  "status": {
   "type": [
    "integer",
    "null"
   ]
  },
  "digest": {
   "type": "string"
  },
  "assessments": {
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "seq",
  "at",
  "organisationId",
  "keyId",
  "name",
  "operation",
  "path",
  "status",
  "digest",
  "assessments"
 ]
} as const;

export const ManifestSchema = {
 "$id": "Manifest",
 "title": "Manifest",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklists": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     },
     "publishedOn": {
      "type": "string",
      "format": "date"
     },
     "files": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "pattern": "^[0-9a-f]{64}$"
      }
     }
    },
    "required": [
     "digest",
     "publishedOn",
     "files"
    ]
   }
  },
  "rulesets": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     },
     "publishedOn": {
      "type": "string",
      "format": "date"
     },
     "files": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "pattern": "^[0-9a-f]{64}$"
      }
     }
    },
    "required": [
     "digest",
     "publishedOn",
     "files"
    ]
   }
  },
  "taxonomy": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "sources": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  }
 },
 "required": [
  "checklists",
  "rulesets",
  "taxonomy",
  "sources"
 ]
} as const;

export const MeSchema = {
 "$id": "Me",
 "title": "Me",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "role": {
   "type": "string",
   "enum": [
    "admin",
    "company",
    "reviewer",
    "auditor",
    "embed"
   ]
  },
  "actor": {
   "type": "string"
  },
  "keyId": {
   "type": "string",
   "format": "uuid"
  },
  "organisation": {
   "anyOf": [
    {
     "$ref": "Organisation#"
    },
    {
     "type": "null"
    }
   ]
  },
  "assessmentId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  }
 },
 "required": [
  "role",
  "actor",
  "keyId",
  "organisation",
  "assessmentId"
 ]
} as const;

export const MigrationInputSchema = {
 "$id": "MigrationInput",
 "title": "MigrationInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "to": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]*$",
     "maxLength": 60
    },
    "version": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$",
     "maxLength": 20
    }
   },
   "required": [
    "id",
    "version"
   ]
  }
 },
 "required": []
} as const;

export const MigrationItemSchema = {
 "$id": "MigrationItem",
 "title": "MigrationItem",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "item": {
   "type": "string"
  },
  "question": {
   "type": "string"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "kind": {
   "type": "string",
   "enum": [
    "same",
    "reworded",
    "re-weighted",
    "split",
    "merged",
    "retired",
    "new"
   ]
  },
  "reason": {
   "type": "string"
  },
  "from": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "applicability": {
   "type": "string",
   "enum": [
    "applies",
    "not-due",
    "not-applicable-to-profile"
   ]
  },
  "minutes": {
   "type": "integer"
  },
  "review": {
   "type": "string",
   "enum": [
    "none",
    "kept",
    "dropped"
   ]
  },
  "responses": {
   "type": "array",
   "items": {
    "$ref": "KeptResponse#"
   }
  }
 },
 "required": [
  "item",
  "question",
  "stage",
  "kind",
  "reason",
  "from",
  "applicability",
  "minutes",
  "review",
  "responses"
 ]
} as const;

export const MigrationScoreSchema = {
 "$id": "MigrationScore",
 "title": "MigrationScore",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "verdict": {
   "type": "string"
  },
  "words": {
   "type": "string"
  },
  "declared": {
   "$ref": "MigrationTrack#"
  },
  "substantiated": {
   "$ref": "MigrationTrack#"
  }
 },
 "required": [
  "checklist",
  "ruleset",
  "asOf",
  "verdict",
  "words",
  "declared",
  "substantiated"
 ]
} as const;

export const MigrationTrackSchema = {
 "$id": "MigrationTrack",
 "title": "MigrationTrack",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "final": {
   "$ref": "Fraction#"
  },
  "coverage": {
   "$ref": "Fraction#"
  },
  "band": {
   "type": [
    "integer",
    "null"
   ]
  },
  "bandName": {
   "type": [
    "string",
    "null"
   ]
  },
  "weakestBlock": {
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "lower": {
     "$ref": "Fraction#"
    }
   },
   "required": [
    "id",
    "lower"
   ]
  }
 },
 "required": [
  "final",
  "coverage",
  "band",
  "bandName",
  "weakestBlock"
 ]
} as const;

export const MigrationSchema = {
 "$id": "Migration",
 "title": "Migration",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "assessmentId": {
   "type": "string",
   "format": "uuid"
  },
  "revision": {
   "type": "integer"
  },
  "stored": {
   "type": "boolean"
  },
  "from": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "checklist": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "string"
      },
      "version": {
       "type": "string"
      },
      "digest": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "version",
      "digest"
     ]
    },
    "ruleset": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "string"
      },
      "version": {
       "type": "string"
      },
      "digest": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "version",
      "digest"
     ]
    }
   },
   "required": [
    "checklist",
    "ruleset"
   ]
  },
  "to": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "checklist": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "string"
      },
      "version": {
       "type": "string"
      },
      "digest": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "version",
      "digest"
     ]
    },
    "ruleset": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "string"
      },
      "version": {
       "type": "string"
      },
      "digest": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "version",
      "digest"
     ]
    }
   },
   "required": [
    "checklist",
    "ruleset"
   ]
  },
  "counts": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "carried": {
     "type": "integer"
    },
    "toConfirm": {
     "type": "integer"
    },
    "new": {
     "type": "integer"
    },
    "open": {
     "type": "integer"
    },
    "retired": {
     "type": "integer"
    }
   },
   "required": [
    "carried",
    "toConfirm",
    "new",
    "open",
    "retired"
   ]
  },
  "carried": {
   "type": "array",
   "items": {
    "$ref": "MigrationItem#"
   }
  },
  "toConfirm": {
   "type": "array",
   "items": {
    "$ref": "MigrationItem#"
   }
  },
  "new": {
   "type": "array",
   "items": {
    "$ref": "MigrationItem#"
   }
  },
  "open": {
   "type": "array",
   "items": {
    "$ref": "MigrationItem#"
   }
  },
  "retired": {
   "type": "array",
   "items": {
    "$ref": "MigrationItem#"
   }
  },
  "scores": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "before": {
     "$ref": "MigrationScore#"
    },
    "after": {
     "$ref": "MigrationScore#"
    }
   },
   "required": [
    "before",
    "after"
   ]
  },
  "toDo": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "confirm": {
     "type": "integer"
    },
    "confirmMinutes": {
     "type": "integer"
    },
    "new": {
     "type": "integer"
    },
    "newMinutes": {
     "type": "integer"
    },
    "minutes": {
     "type": "integer"
    }
   },
   "required": [
    "confirm",
    "confirmMinutes",
    "new",
    "newMinutes",
    "minutes"
   ]
  }
 },
 "required": [
  "assessmentId",
  "revision",
  "stored",
  "from",
  "to",
  "counts",
  "carried",
  "toConfirm",
  "new",
  "open",
  "retired",
  "scores",
  "toDo"
 ]
} as const;

export const ModuleSchema = {
 "$id": "Module",
 "title": "Module",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 120
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 600
  },
  "appliesWhen": {
   "anyOf": [
    {
     "$ref": "Condition#"
    },
    {
     "type": "null"
    }
   ]
  },
  "seededHarms": {
   "type": "array",
   "items": {
    "$ref": "SeededHarm#"
   },
   "maxItems": 30
  }
 },
 "required": [
  "id",
  "title",
  "about",
  "appliesWhen",
  "seededHarms"
 ]
} as const;

export const NextActionSchema = {
 "$id": "NextAction",
 "title": "NextAction",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "kind": {
   "type": "string",
   "enum": [
    "answer",
    "raise-level",
    "attach-evidence",
    "obtain-review",
    "obtain-assessment",
    "mitigate-impact"
   ]
  },
  "subject": {
   "type": "string"
  },
  "because": {
   "type": "string"
  },
  "flag": {
   "type": [
    "string",
    "null"
   ],
   "enum": [
    "MAJOR",
    "CRITICAL",
    "STOP",
    null
   ]
  },
  "gainFinal": {
   "$ref": "Fraction#"
  },
  "gainLower": {
   "$ref": "Fraction#"
  }
 },
 "required": [
  "kind",
  "subject",
  "because",
  "flag",
  "gainFinal",
  "gainLower"
 ]
} as const;

export const OrganisationExportSchema = {
 "$id": "OrganisationExport",
 "title": "OrganisationExport",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "format": {
   "type": "string",
   "const": "hrba-export/1"
  },
  "exportedAt": {
   "type": "string",
   "format": "date-time"
  },
  "organisation": {
   "title": "Organisation",
   "type": "object"
  },
  "keys": {
   "type": "array",
   "items": {
    "title": "Key",
    "type": "object"
   }
  },
  "products": {
   "type": "array",
   "items": {
    "title": "Product",
    "type": "object"
   }
  },
  "assessments": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "assessment": {
      "title": "Assessment",
      "type": "object"
     },
     "responses": {
      "type": "object",
      "additionalProperties": {
       "title": "ResponseRecord",
       "type": "object"
      }
     },
     "grants": {
      "type": "array",
      "items": {
       "title": "Grant",
       "type": "object"
      }
     },
     "history": {
      "type": "array",
      "items": {
       "title": "HistoryEvent",
       "type": "object"
      }
     },
     "reports": {
      "type": "array",
      "items": {
       "title": "ReportSummary",
       "type": "object"
      }
     },
     "kept": {
      "type": "array",
      "items": {
       "title": "KeptResponse",
       "type": "object"
      }
     },
     "editions": {
      "type": "array",
      "items": {
       "title": "Edition",
       "type": "object"
      }
     },
     "entries": {
      "type": "array",
      "items": {
       "title": "Entry",
       "type": "object"
      }
     },
     "engagement": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "count": {
        "type": "integer"
       },
       "included": {
        "type": "boolean"
       }
      },
      "required": [
       "count",
       "included"
      ]
     }
    },
    "required": [
     "assessment",
     "responses",
     "grants",
     "history",
     "reports",
     "kept",
     "editions",
     "entries",
     "engagement"
    ]
   }
  }
 },
 "required": [
  "format",
  "exportedAt",
  "organisation",
  "keys",
  "products",
  "assessments"
 ]
} as const;

export const OrganisationInputSchema = {
 "$id": "OrganisationInput",
 "title": "OrganisationInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "pattern": "\\S"
  },
  "kind": {
   "type": "string",
   "enum": [
    "company",
    "auditor"
   ]
  }
 },
 "required": [
  "name",
  "kind"
 ]
} as const;

export const OrganisationSchema = {
 "$id": "Organisation",
 "title": "Organisation",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "name": {
   "type": "string"
  },
  "kind": {
   "type": "string",
   "enum": [
    "company",
    "auditor"
   ]
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  }
 },
 "required": [
  "id",
  "name",
  "kind",
  "createdAt"
 ]
} as const;

export const PassageSchema = {
 "$id": "Passage",
 "title": "Passage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "document": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "lines": {
   "type": "array",
   "items": {
    "type": "integer",
    "minimum": 1
   },
   "minItems": 2,
   "maxItems": 2
  },
  "relation": {
   "type": "string",
   "enum": [
    "derived",
    "supports",
    "contrasts"
   ]
  },
  "standing": {
   "type": "string",
   "enum": [
    "consensus",
    "several",
    "one-speaker",
    "text"
   ]
  },
  "paraphrase": {
   "type": "string",
   "minLength": 1,
   "maxLength": 600
  }
 },
 "required": [
  "document",
  "lines",
  "relation",
  "standing",
  "paraphrase"
 ]
} as const;

export const PlausibleHarmSchema = {
 "$id": "PlausibleHarm",
 "title": "PlausibleHarm",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string"
  },
  "title": {
   "type": "string"
  },
  "story": {
   "type": "string"
  },
  "rights": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "severity": {
   "type": "integer"
  },
  "class": {
   "type": "integer"
  },
  "because": {
   "type": "string"
  },
  "talkTo": {
   "type": "string"
  },
  "sources": {
   "type": "array",
   "items": {
    "$ref": "Passage#"
   }
  }
 },
 "required": [
  "id",
  "title",
  "story",
  "rights",
  "groups",
  "severity",
  "class",
  "because",
  "talkTo",
  "sources"
 ]
} as const;

export const PreviewInputSchema = {
 "$id": "PreviewInput",
 "title": "PreviewInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "responses": {
   "type": "object",
   "maxProperties": 1000,
   "additionalProperties": {
    "anyOf": [
     {
      "$ref": "Response#"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "profile": {
   "$ref": "ProfilePatch#"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "asOf": {
   "type": "string",
   "format": "date"
  }
 },
 "required": []
} as const;

export const ProblemSchema = {
 "$id": "Problem",
 "title": "Problem",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "type": {
   "type": "string"
  },
  "title": {
   "type": "string"
  },
  "status": {
   "type": "integer"
  },
  "detail": {
   "type": "string"
  },
  "instance": {
   "type": "string"
  },
  "code": {
   "type": "string",
   "enum": [
    "HRBA_MALFORMED",
    "HRBA_BAD_CURSOR",
    "HRBA_UNAUTHENTICATED",
    "HRBA_FORBIDDEN",
    "HRBA_ROUTE_NOT_FOUND",
    "HRBA_ORGANISATION_NOT_FOUND",
    "HRBA_KEY_NOT_FOUND",
    "HRBA_PRODUCT_NOT_FOUND",
    "HRBA_ASSESSMENT_NOT_FOUND",
    "HRBA_EDITION_NOT_FOUND",
    "HRBA_ITEM_NOT_FOUND",
    "HRBA_CHECKLIST_NOT_FOUND",
    "HRBA_CROSSWALK_NOT_FOUND",
    "HRBA_RULESET_NOT_FOUND",
    "HRBA_SOURCE_NOT_FOUND",
    "HRBA_FRAMEWORK_NOT_FOUND",
    "HRBA_GRANT_NOT_FOUND",
    "HRBA_ENTRY_NOT_FOUND",
    "HRBA_UPLOAD_NOT_FOUND",
    "HRBA_FILE_NOT_FOUND",
    "HRBA_GATE_NOT_FOUND",
    "HRBA_REPORT_NOT_FOUND",
    "HRBA_LINK_NOT_FOUND",
    "HRBA_REDACTION_NOT_FOUND",
    "HRBA_METHOD_NOT_ALLOWED",
    "HRBA_NOT_ACCEPTABLE",
    "HRBA_REQUEST_TIMEOUT",
    "HRBA_ARCHIVED",
    "HRBA_NOTHING_TO_UNDO",
    "HRBA_ANSWERED_SINCE",
    "HRBA_GATE_NOT_PASSED",
    "HRBA_GATE_HOLDS",
    "HRBA_SECRET_NOT_REPLAYED",
    "HRBA_BUSY_RECORD",
    "HRBA_UPLOAD_OFFSET",
    "HRBA_PRECONDITION_FAILED",
    "HRBA_BODY_TOO_LARGE",
    "HRBA_FILE_TOO_LARGE",
    "HRBA_UNSUPPORTED_MEDIA_TYPE",
    "HRBA_NOT_ALLOWED",
    "HRBA_FILE_REFUSED",
    "HRBA_RETRY_MISMATCH",
    "HRBA_HEADERS_TOO_LARGE",
    "HRBA_RATE_LIMITED",
    "HRBA_INTERNAL",
    "HRBA_UNAVAILABLE",
    "HRBA_BUSY",
    "HRBA_STORAGE_FULL"
   ]
  },
  "errors": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "pointer": {
      "type": "string"
     },
     "detail": {
      "type": "string"
     },
     "code": {
      "type": "string"
     }
    },
    "required": [
     "pointer",
     "detail"
    ]
   }
  },
  "current": {
   "type": "object",
   "additionalProperties": true
  }
 },
 "required": [
  "type",
  "title",
  "status",
  "detail",
  "instance",
  "code"
 ]
} as const;

export const ProductInputSchema = {
 "$id": "ProductInput",
 "title": "ProductInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "pattern": "\\S"
  },
  "description": {
   "type": "string",
   "maxLength": 5000
  }
 },
 "required": [
  "name"
 ]
} as const;

export const ProductPageSchema = {
 "$id": "ProductPage",
 "title": "ProductPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "Product#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const ProductSchema = {
 "$id": "Product",
 "title": "Product",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "name": {
   "type": "string"
  },
  "description": {
   "type": "string"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  }
 },
 "required": [
  "id",
  "name",
  "description",
  "createdAt"
 ]
} as const;

export const ProfilePatchSchema = {
 "$id": "ProfilePatch",
 "title": "ProfilePatch",
 "type": "object",
 "maxProperties": 60,
 "additionalProperties": {
  "anyOf": [
   {
    "type": "boolean"
   },
   {
    "type": "string",
    "maxLength": 60
   },
   {
    "type": "array",
    "maxItems": 40,
    "items": {
     "type": "string",
     "maxLength": 60
    }
   },
   {
    "type": "null"
   }
  ]
 }
} as const;

export const ProfileSchema = {
 "$id": "Profile",
 "title": "Profile",
 "type": "object",
 "maxProperties": 60,
 "additionalProperties": {
  "anyOf": [
   {
    "type": "boolean"
   },
   {
    "type": "string",
    "maxLength": 60
   },
   {
    "type": "array",
    "maxItems": 40,
    "items": {
     "type": "string",
     "maxLength": 60
    }
   }
  ]
 }
} as const;

export const ProvenanceSchema = {
 "$id": "Provenance",
 "title": "Provenance",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklist": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "passages": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "document": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "lines": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 1
      },
      "minItems": 2,
      "maxItems": 2
     },
     "idea": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "items": {
      "type": "array",
      "items": {
       "type": "string",
       "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
       "maxLength": 80
      },
      "minItems": 1
     },
     "furtherSupport": {
      "type": "boolean",
      "const": true
     },
     "outOfScope": {
      "type": "string",
      "pattern": "^(state-only|un-organisation|background|later-edition|duplicate-of .{1,80})$"
     },
     "because": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "required": [
     "document",
     "lines",
     "idea"
    ]
   }
  },
  "structure": {
   "type": "array",
   "maxItems": 2000,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "document": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "lines": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 1
      },
      "minItems": 2,
      "maxItems": 2
     },
     "kind": {
      "type": "string",
      "enum": [
       "heading",
       "structural",
       "end-note"
      ]
     }
    },
    "required": [
     "document",
     "lines",
     "kind"
    ]
   }
  }
 },
 "required": [
  "checklist",
  "version",
  "passages"
 ]
} as const;

export const RatingSchema = {
 "$id": "Rating",
 "title": "Rating",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "standpoint": {
   "type": "string",
   "maxLength": 10
  },
  "scale": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "pattern": "\\S",
     "maxLength": 2000
    }
   },
   "required": [
    "value",
    "because"
   ]
  },
  "scope": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "pattern": "\\S",
     "maxLength": 2000
    }
   },
   "required": [
    "value",
    "because"
   ]
  },
  "irremediability": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "pattern": "\\S",
     "maxLength": 2000
    }
   },
   "required": [
    "value",
    "because"
   ]
  },
  "likelihood": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "pattern": "\\S",
     "maxLength": 2000
    }
   },
   "required": [
    "value",
    "because"
   ]
  },
  "delay": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "type": "boolean"
    },
    "because": {
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [
    "value",
    "because"
   ]
  }
 },
 "required": [
  "standpoint",
  "scale",
  "scope",
  "irremediability",
  "likelihood",
  "delay"
 ]
} as const;

export const ReadinessSchema = {
 "$id": "Readiness",
 "title": "Readiness",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "status": {
   "type": "string",
   "enum": [
    "ready",
    "not-ready"
   ]
  },
  "checks": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "store": {
     "type": "boolean"
    },
    "content": {
     "type": "boolean"
    }
   },
   "required": [
    "store",
    "content"
   ]
  }
 },
 "required": [
  "status",
  "checks"
 ]
} as const;

export const ReadingPageSchema = {
 "$id": "ReadingPage",
 "title": "ReadingPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "Reading#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const ReadingSchema = {
 "$id": "Reading",
 "title": "Reading",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "seq": {
   "type": "integer"
  },
  "at": {
   "type": "string",
   "format": "date-time"
  },
  "organisationId": {
   "type": [
    "string",
    "null"
   ]
  },
  "keyId": {
   "type": [
    "string",
    "null"
   ]
  },
  "name": {
   "type": [
    "string",
    "null"
   ]
  },
  "operation": {
   "type": [
    "string",
    "null"
   ]
  },
  "path": {
   "type": [
    "string",
    "null"
   ]
  },
  "status": {
   "type": [
    "integer",
    "null"
   ]
  },
  "digest": {
   "type": "string"
  }
 },
 "required": [
  "seq",
  "at",
  "organisationId",
  "keyId",
  "name",
  "operation",
  "path",
  "status",
  "digest"
 ]
} as const;

export const RecordedEvidenceSchema = {
 "$id": "RecordedEvidence",
 "title": "RecordedEvidence",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "title": {
   "type": "string"
  },
  "shows": {
   "type": "string"
  },
  "url": {
   "type": "string"
  },
  "sha256": {
   "type": "string"
  },
  "madeBy": {
   "type": "string"
  },
  "madeOn": {
   "type": "string"
  },
  "validUntil": {
   "type": "string"
  }
 },
 "required": [
  "title",
  "shows"
 ]
} as const;

export const RecordedResponseSchema = {
 "$id": "RecordedResponse",
 "title": "RecordedResponse",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "state": {
   "type": "string",
   "enum": [
    "level",
    "not-applicable",
    "unknown"
   ]
  },
  "level": {
   "type": "integer"
  },
  "justification": {
   "type": "string"
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "RecordedEvidence#"
   }
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedBy": {
   "type": "string"
  }
 },
 "required": [
  "state",
  "updatedAt",
  "updatedBy"
 ]
} as const;

export const RedactedReportSchema = {
 "$id": "RedactedReport",
 "title": "RedactedReport",
 "type": "object",
 "additionalProperties": true,
 "properties": {
  "format": {
   "type": "string",
   "const": "hrba-report/2"
  },
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "salts": {
   "type": "object",
   "additionalProperties": {
    "type": "string"
   }
  },
  "withheld": {
   "type": "array",
   "minItems": 1,
   "items": {
    "$ref": "WithheldText#"
   }
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  }
 },
 "required": [
  "format",
  "id",
  "salts",
  "withheld",
  "digest"
 ]
} as const;

export const RedactionInputSchema = {
 "$id": "RedactionInput",
 "title": "RedactionInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "withhold": {
   "type": "array",
   "minItems": 1,
   "maxItems": 1000,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "pointer": {
      "type": "string",
      "maxLength": 300,
      "pattern": "^(/.*)?$"
     },
     "kind": {
      "type": "string",
      "enum": [
       "people-at-risk",
       "confidential"
      ]
     }
    },
    "required": [
     "pointer",
     "kind"
    ]
   }
  },
  "reason": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2000,
   "pattern": "\\S"
  }
 },
 "required": [
  "withhold",
  "reason"
 ]
} as const;

export const RedactionPageSchema = {
 "$id": "RedactionPage",
 "title": "RedactionPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "Redaction#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const RedactionSchema = {
 "$id": "Redaction",
 "title": "Redaction",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "reportId": {
   "type": "string",
   "format": "uuid"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "withheld": {
   "type": "array",
   "minItems": 1,
   "items": {
    "$ref": "WithheldText#"
   }
  },
  "counts": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "people-at-risk": {
     "type": "integer"
    },
    "confidential": {
     "type": "integer"
    }
   },
   "required": [
    "people-at-risk",
    "confidential"
   ]
  },
  "reason": {
   "type": "string"
  },
  "stillShown": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "id",
  "reportId",
  "createdAt",
  "withheld",
  "counts",
  "reason",
  "stillShown"
 ]
} as const;

export const RegisterWarningSchema = {
 "$id": "RegisterWarning",
 "title": "RegisterWarning",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "code": {
   "type": "string",
   "enum": [
    "EMPTY_REGISTER",
    "NOTHING_GRAVE",
    "HARMS_UNDECIDED",
    "ASSUMED_PARTS",
    "NOBODY_ENGAGED",
    "RESIDUAL_GRAVER",
    "CHANGED_AFTER_FINDING",
    "FACTS_WITHOUT_REASON",
    "FACTS_CONTRADICTED"
   ]
  },
  "words": {
   "type": "string"
  },
  "subjects": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "code",
  "words",
  "subjects"
 ]
} as const;

export const RegisterSchema = {
 "$id": "Register",
 "title": "Register",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "impacts": {
   "type": "array",
   "items": {
    "$ref": "Impact#"
   }
  },
  "undecidedHarms": {
   "type": "array",
   "items": {
    "$ref": "UndecidedHarm#"
   }
  },
  "warnings": {
   "type": "array",
   "items": {
    "$ref": "RegisterWarning#"
   }
  },
  "tradeOffs": {
   "type": "array",
   "items": {
    "$ref": "TradeOff#"
   }
  },
  "engagement": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "count": {
     "type": "integer"
    },
    "withPeople": {
     "type": "integer"
    },
    "included": {
     "anyOf": [
      {
       "type": "array",
       "items": {
        "$ref": "Engagement#"
       }
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "count",
    "withPeople",
    "included"
   ]
  },
  "contests": {
   "type": "array",
   "items": {
    "$ref": "Contest#"
   }
  },
  "actions": {
   "type": "array",
   "items": {
    "$ref": "Action#"
   }
  },
  "files": {
   "type": "array",
   "items": {
    "$ref": "EvidenceFile#"
   }
  },
  "evidenceMarks": {
   "type": "array",
   "items": {
    "$ref": "EvidenceMark#"
   }
  },
  "audits": {
   "type": "array",
   "items": {
    "$ref": "Audit#"
   }
  },
  "findings": {
   "type": "array",
   "items": {
    "$ref": "Finding#"
   }
  },
  "factBases": {
   "type": "array",
   "items": {
    "$ref": "FactBasis#"
   }
  },
  "waivers": {
   "type": "array",
   "items": {
    "$ref": "Waiver#"
   }
  },
  "gatePasses": {
   "type": "array",
   "items": {
    "$ref": "GatePass#"
   }
  },
  "changes": {
   "type": "array",
   "items": {
    "$ref": "Change#"
   }
  }
 },
 "required": [
  "impacts",
  "undecidedHarms",
  "warnings",
  "tradeOffs",
  "engagement",
  "contests",
  "actions",
  "files",
  "evidenceMarks",
  "audits",
  "findings",
  "factBases",
  "waivers",
  "gatePasses",
  "changes"
 ]
} as const;

export const ReportComparisonSchema = {
 "$id": "ReportComparison",
 "title": "ReportComparison",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "product": {
   "type": "string"
  },
  "before": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "number": {
     "type": "integer"
    },
    "issuedAt": {
     "type": "string"
    },
    "asOf": {
     "type": "string"
    },
    "checklist": {
     "type": "string"
    },
    "ruleset": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "number",
    "issuedAt",
    "asOf",
    "checklist",
    "ruleset",
    "digest"
   ]
  },
  "after": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "number": {
     "type": "integer"
    },
    "issuedAt": {
     "type": "string"
    },
    "asOf": {
     "type": "string"
    },
    "checklist": {
     "type": "string"
    },
    "ruleset": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "number",
    "issuedAt",
    "asOf",
    "checklist",
    "ruleset",
    "digest"
   ]
  },
  "words": {
   "type": "string"
  },
  "verdict": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "before": {
     "type": "string",
     "enum": [
      "PURPOSE_IN_QUESTION",
      "HARM_OPEN",
      "STOPPED",
      "NO_RESULT_YET",
      "SERIOUS_GAP",
      "NOT_SHOWN",
      "GAPS",
      "NO_OPEN_CONDITION"
     ]
    },
    "after": {
     "type": "string",
     "enum": [
      "PURPOSE_IN_QUESTION",
      "HARM_OPEN",
      "STOPPED",
      "NO_RESULT_YET",
      "SERIOUS_GAP",
      "NOT_SHOWN",
      "GAPS",
      "NO_OPEN_CONDITION"
     ]
    }
   },
   "required": [
    "before",
    "after"
   ]
  },
  "steps": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "cause": {
      "type": "string",
      "enum": [
       "start",
       "checklist",
       "scope",
       "answers",
       "evidence",
       "reviews",
       "impacts",
       "date"
      ]
     },
     "words": {
      "type": "string"
     },
     "changed": {
      "type": "boolean"
     },
     "verdict": {
      "type": "string",
      "enum": [
       "PURPOSE_IN_QUESTION",
       "HARM_OPEN",
       "STOPPED",
       "NO_RESULT_YET",
       "SERIOUS_GAP",
       "NOT_SHOWN",
       "GAPS",
       "NO_OPEN_CONDITION"
      ]
     },
     "declared": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "lower": {
        "$ref": "Fraction#"
       },
       "final": {
        "$ref": "Fraction#"
       },
       "band": {
        "type": [
         "integer",
         "null"
        ]
       }
      },
      "required": [
       "lower",
       "final",
       "band"
      ]
     },
     "substantiated": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "lower": {
        "$ref": "Fraction#"
       },
       "final": {
        "$ref": "Fraction#"
       },
       "band": {
        "type": [
         "integer",
         "null"
        ]
       }
      },
      "required": [
       "lower",
       "final",
       "band"
      ]
     }
    },
    "required": [
     "cause",
     "words",
     "changed",
     "verdict",
     "declared",
     "substantiated"
    ]
   }
  },
  "items": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": "string"
     },
     "causes": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "checklist",
        "scope",
        "answers",
        "evidence",
        "review",
        "finding",
        "contest"
       ]
      }
     },
     "before": {
      "anyOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "applicability": {
          "type": "string"
         },
         "state": {
          "type": "string"
         },
         "level": {
          "type": [
           "integer",
           "null"
          ]
         },
         "override": {
          "type": [
           "integer",
           "null"
          ]
         },
         "assurance": {
          "type": [
           "string",
           "null"
          ]
         }
        },
        "required": [
         "applicability",
         "state",
         "level",
         "override",
         "assurance"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "after": {
      "anyOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "applicability": {
          "type": "string"
         },
         "state": {
          "type": "string"
         },
         "level": {
          "type": [
           "integer",
           "null"
          ]
         },
         "override": {
          "type": [
           "integer",
           "null"
          ]
         },
         "assurance": {
          "type": [
           "string",
           "null"
          ]
         }
        },
        "required": [
         "applicability",
         "state",
         "level",
         "override",
         "assurance"
        ]
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "item",
     "causes",
     "before",
     "after"
    ]
   }
  },
  "flags": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "appeared": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "cleared": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "appeared",
    "cleared"
   ]
  },
  "gates": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "stage": {
      "type": "string"
     },
     "before": {
      "type": "string"
     },
     "after": {
      "type": "string"
     }
    },
    "required": [
     "stage",
     "before",
     "after"
    ]
   }
  },
  "impacts": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "added": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "gone": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "changed": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "added",
    "gone",
    "changed"
   ]
  },
  "notes": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "product",
  "before",
  "after",
  "words",
  "verdict",
  "steps",
  "items",
  "flags",
  "gates",
  "impacts",
  "notes"
 ]
} as const;

export const ReportInputSchema = {
 "$id": "ReportInput",
 "title": "ReportInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "includeNames": {
   "type": "boolean"
  },
  "includeEngagement": {
   "type": "boolean"
  },
  "complaints": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "words": {
     "type": "string",
     "minLength": 1,
     "pattern": "\\S",
     "maxLength": 500
    },
    "address": {
     "type": "string",
     "maxLength": 2000,
     "pattern": "^https?://[^\\s]+$"
    },
    "email": {
     "type": "string",
     "maxLength": 200,
     "pattern": "^[^\\s@<>]+@[^\\s@<>]+$"
    }
   },
   "required": [
    "words"
   ]
  }
 },
 "required": []
} as const;

export const ReportLinkCreatedSchema = {
 "$id": "ReportLinkCreated",
 "title": "ReportLinkCreated",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "reportId": {
   "type": "string",
   "format": "uuid"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "expiresAt": {
   "type": "string",
   "format": "date-time"
  },
  "revokedAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "redactionId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  },
  "url": {
   "type": "string"
  }
 },
 "required": [
  "id",
  "reportId",
  "createdAt",
  "expiresAt",
  "revokedAt",
  "redactionId",
  "url"
 ]
} as const;

export const ReportLinkPageSchema = {
 "$id": "ReportLinkPage",
 "title": "ReportLinkPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "ReportLink#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const ReportLinkSchema = {
 "$id": "ReportLink",
 "title": "ReportLink",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "reportId": {
   "type": "string",
   "format": "uuid"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "expiresAt": {
   "type": "string",
   "format": "date-time"
  },
  "revokedAt": {
   "type": [
    "string",
    "null"
   ],
   "format": "date-time"
  },
  "redactionId": {
   "type": [
    "string",
    "null"
   ],
   "format": "uuid"
  }
 },
 "required": [
  "id",
  "reportId",
  "createdAt",
  "expiresAt",
  "revokedAt",
  "redactionId"
 ]
} as const;

export const ReportOverviewPageSchema = {
 "$id": "ReportOverviewPage",
 "title": "ReportOverviewPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "ReportOverview#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const ReportOverviewSchema = {
 "$id": "ReportOverview",
 "title": "ReportOverview",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "assessmentId": {
   "type": "string",
   "format": "uuid"
  },
  "organisation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "product": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "checklist": {
   "type": "string"
  },
  "number": {
   "type": "integer"
  },
  "of": {
   "type": "integer"
  },
  "issuedAt": {
   "type": "string",
   "format": "date-time"
  },
  "asOf": {
   "type": "string"
  },
  "expiresOn": {
   "anyOf": [
    {
     "type": "string",
     "format": "date"
    },
    {
     "type": "null"
    }
   ]
  },
  "verdict": {
   "type": "string",
   "enum": [
    "PURPOSE_IN_QUESTION",
    "HARM_OPEN",
    "STOPPED",
    "NO_RESULT_YET",
    "SERIOUS_GAP",
    "NOT_SHOWN",
    "GAPS",
    "NO_OPEN_CONDITION"
   ]
  },
  "declaredBand": {
   "type": [
    "integer",
    "null"
   ]
  },
  "substantiatedBand": {
   "type": [
    "integer",
    "null"
   ]
  },
  "flags": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "flag": {
      "type": "string"
     },
     "item": {
      "type": "string"
     }
    },
    "required": [
     "flag",
     "item"
    ]
   }
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  }
 },
 "required": [
  "id",
  "assessmentId",
  "organisation",
  "product",
  "checklist",
  "number",
  "of",
  "issuedAt",
  "asOf",
  "expiresOn",
  "verdict",
  "declaredBand",
  "substantiatedBand",
  "flags",
  "digest"
 ]
} as const;

export const ReportPageSchema = {
 "$id": "ReportPage",
 "title": "ReportPage",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "ReportSummary#"
   }
  },
  "nextCursor": {
   "type": [
    "string",
    "null"
   ]
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const ReportSummarySchema = {
 "$id": "ReportSummary",
 "title": "ReportSummary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "format": "uuid"
  },
  "assessmentId": {
   "type": "string",
   "format": "uuid"
  },
  "product": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "number": {
   "type": "integer"
  },
  "of": {
   "type": "integer"
  },
  "issuedAt": {
   "type": "string",
   "format": "date-time"
  },
  "asOf": {
   "type": "string"
  },
  "verdict": {
   "type": "string",
   "enum": [
    "PURPOSE_IN_QUESTION",
    "HARM_OPEN",
    "STOPPED",
    "NO_RESULT_YET",
    "SERIOUS_GAP",
    "NOT_SHOWN",
    "GAPS",
    "NO_OPEN_CONDITION"
   ]
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  }
 },
 "required": [
  "id",
  "assessmentId",
  "product",
  "number",
  "of",
  "issuedAt",
  "asOf",
  "verdict",
  "digest"
 ]
} as const;

export const ReportSchema = {
 "$id": "Report",
 "title": "Report",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "format": {
   "type": "string",
   "enum": [
    "hrba-report/1",
    "hrba-report/2"
   ]
  },
  "id": {
   "type": "string"
  },
  "assessmentId": {
   "type": "string"
  },
  "number": {
   "type": "integer"
  },
  "ofThen": {
   "type": "integer"
  },
  "issuedAt": {
   "type": "string",
   "format": "date-time"
  },
  "issuedBy": {
   "type": "string"
  },
  "organisation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "answers": {
   "title": "Answers",
   "type": "object"
  },
  "people": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": "string"
     },
     "answeredBy": {
      "type": "string"
     },
     "reviewedBy": {
      "type": [
       "string",
       "null"
      ]
     },
     "answeredAt": {
      "type": "string"
     },
     "reviewedAt": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "item",
     "answeredBy",
     "reviewedBy",
     "answeredAt",
     "reviewedAt"
    ]
   }
  },
  "checklist": {
   "title": "Checklist",
   "type": "object"
  },
  "ruleset": {
   "title": "Ruleset",
   "type": "object"
  },
  "taxonomy": {
   "title": "Taxonomy",
   "type": "object"
  },
  "sources": {
   "type": "array",
   "items": {
    "title": "Source",
    "type": "object"
   }
  },
  "score": {
   "title": "Score",
   "type": "object"
  },
  "leftOut": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": "string"
     },
     "applicability": {
      "type": "string"
     },
     "because": {
      "type": "string"
     }
    },
    "required": [
     "item",
     "applicability",
     "because"
    ]
   }
  },
  "history": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "scope": {
     "type": "string"
    },
    "head": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[0-9a-f]{64}$"
    },
    "count": {
     "type": "integer"
    }
   },
   "required": [
    "scope",
    "head",
    "count"
   ]
  },
  "salts": {
   "type": "object",
   "maxProperties": 20000,
   "additionalProperties": {
    "type": "string",
    "pattern": "^[A-Za-z0-9_-]{43}$"
   }
  },
  "withheld": {
   "type": "array",
   "items": {
    "title": "WithheldText",
    "type": "object"
   },
   "maxItems": 20000
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "register": {
   "title": "Register",
   "type": "object"
  },
  "signals": {
   "title": "Signals",
   "type": "object"
  },
  "expiresOn": {
   "type": "string",
   "format": "date"
  },
  "complaints": {
   "anyOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "words": {
       "type": "string"
      },
      "address": {
       "type": "string"
      },
      "email": {
       "type": "string"
      }
     },
     "required": [
      "words"
     ]
    },
    {
     "type": "null"
    }
   ]
  }
 },
 "required": [
  "format",
  "id",
  "assessmentId",
  "number",
  "ofThen",
  "issuedAt",
  "issuedBy",
  "organisation",
  "answers",
  "people",
  "checklist",
  "ruleset",
  "taxonomy",
  "sources",
  "score",
  "leftOut",
  "history",
  "digest"
 ]
} as const;

export const ResponseMapSchema = {
 "$id": "ResponseMap",
 "title": "ResponseMap",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "responses": {
   "type": "object",
   "additionalProperties": {
    "$ref": "ResponseRecord#"
   }
  },
  "kept": {
   "type": "array",
   "items": {
    "$ref": "KeptResponse#"
   }
  }
 },
 "required": [
  "revision",
  "responses",
  "kept"
 ]
} as const;

export const ResponseRecordSchema = {
 "$id": "ResponseRecord",
 "title": "ResponseRecord",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "itemId": {
   "type": "string"
  },
  "state": {
   "type": "string",
   "enum": [
    "level",
    "not-applicable",
    "unknown",
    "unanswered"
   ]
  },
  "level": {
   "type": "integer"
  },
  "justification": {
   "type": "string"
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "RecordedEvidence#"
   }
  },
  "pieces": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "digest": {
      "type": "string"
     },
     "held": {
      "type": "boolean"
     },
     "file": {
      "$ref": "HeldFile#"
     },
     "marks": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "id": {
         "type": "string"
        },
        "mark": {
         "type": "string",
         "enum": [
          "could-not-open",
          "does-not-show"
         ]
        },
        "because": {
         "type": "string"
        },
        "by": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "role": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         },
         "required": [
          "role",
          "name"
         ]
        }
       },
       "required": [
        "id",
        "mark",
        "because",
        "by"
       ]
      }
     }
    },
    "required": [
     "digest",
     "marks"
    ]
   }
  },
  "revision": {
   "type": "integer"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedBy": {
   "type": "string"
  },
  "assurance": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "level": {
     "type": "string",
     "enum": [
      "A0",
      "A1",
      "A2",
      "A3",
      "A4"
     ]
    },
    "because": {
     "type": "string"
    }
   },
   "required": [
    "level",
    "because"
   ]
  },
  "review": {
   "$ref": "Review#"
  },
  "toConfirm": {
   "type": "array",
   "items": {
    "$ref": "KeptResponse#"
   }
  },
  "contest": {
   "type": "string",
   "enum": [
    "open",
    "upheld",
    "dismissed"
   ]
  }
 },
 "required": [
  "state"
 ]
} as const;

export const ResponseWrittenSchema = {
 "$id": "ResponseWritten",
 "title": "ResponseWritten",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "itemId": {
   "type": "string"
  },
  "state": {
   "type": "string",
   "enum": [
    "level",
    "not-applicable",
    "unknown",
    "unanswered"
   ]
  },
  "level": {
   "type": "integer"
  },
  "justification": {
   "type": "string"
  },
  "evidence": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string"
     },
     "shows": {
      "type": "string"
     },
     "url": {
      "type": "string"
     },
     "sha256": {
      "type": "string"
     },
     "madeBy": {
      "type": "string"
     },
     "madeOn": {
      "type": "string"
     },
     "validUntil": {
      "type": "string"
     }
    },
    "required": [
     "title",
     "shows"
    ]
   }
  },
  "revision": {
   "type": "integer"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedBy": {
   "type": "string"
  },
  "assessmentRevision": {
   "type": "integer"
  },
  "changed": {
   "type": "boolean"
  }
 },
 "required": [
  "itemId",
  "state",
  "revision",
  "assessmentRevision",
  "changed"
 ]
} as const;

export const ResponseSchema = {
 "$id": "Response",
 "title": "Response",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "state": {
   "type": "string",
   "enum": [
    "level",
    "not-applicable",
    "unknown"
   ]
  },
  "level": {
   "type": "integer"
  },
  "justification": {
   "type": "string",
   "minLength": 1,
   "maxLength": 5000
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "Evidence#"
   },
   "maxItems": 50
  }
 },
 "required": [
  "state"
 ]
} as const;

export const ResponsesPatchSchema = {
 "$id": "ResponsesPatch",
 "title": "ResponsesPatch",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "responses": {
   "type": "object",
   "minProperties": 1,
   "maxProperties": 1000,
   "additionalProperties": {
    "anyOf": [
     {
      "$ref": "Response#"
     },
     {
      "type": "null"
     }
    ]
   }
  }
 },
 "required": [
  "responses"
 ]
} as const;

export const ResponsesPatchedSchema = {
 "$id": "ResponsesPatched",
 "title": "ResponsesPatched",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "changed": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "responses": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "itemId": {
      "type": "string"
     },
     "state": {
      "type": "string",
      "enum": [
       "level",
       "not-applicable",
       "unknown",
       "unanswered"
      ]
     },
     "level": {
      "type": "integer"
     },
     "justification": {
      "type": "string"
     },
     "evidence": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "title": {
         "type": "string"
        },
        "shows": {
         "type": "string"
        },
        "url": {
         "type": "string"
        },
        "sha256": {
         "type": "string"
        },
        "madeBy": {
         "type": "string"
        },
        "madeOn": {
         "type": "string"
        },
        "validUntil": {
         "type": "string"
        }
       },
       "required": [
        "title",
        "shows"
       ]
      }
     },
     "revision": {
      "type": "integer"
     },
     "updatedAt": {
      "type": "string",
      "format": "date-time"
     },
     "updatedBy": {
      "type": "string"
     }
    },
    "required": [
     "itemId",
     "state",
     "revision"
    ]
   }
  }
 },
 "required": [
  "revision",
  "changed",
  "responses"
 ]
} as const;

export const ReviewInputSchema = {
 "$id": "ReviewInput",
 "title": "ReviewInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "verdict": {
   "type": "string",
   "enum": [
    "confirmed",
    "disputed",
    "na-accepted",
    "na-refused"
   ]
  },
  "note": {
   "type": "string",
   "minLength": 1,
   "maxLength": 5000,
   "pattern": "\\S"
  },
  "outsider": {
   "type": "boolean"
  },
  "ties": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1000
  }
 },
 "required": [
  "verdict",
  "note"
 ]
} as const;

export const ReviewSchema = {
 "$id": "Review",
 "title": "Review",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "verdict": {
   "type": "string",
   "enum": [
    "confirmed",
    "disputed",
    "na-accepted",
    "na-refused"
   ]
  },
  "note": {
   "type": "string"
  },
  "outsider": {
   "type": "boolean"
  },
  "ties": {
   "type": "string"
  },
  "reviewer": {
   "type": "string"
  },
  "reviewedAt": {
   "type": "string",
   "format": "date-time"
  },
  "responseRevision": {
   "type": "integer"
  },
  "current": {
   "type": "boolean"
  }
 },
 "required": [
  "verdict",
  "note",
  "outsider",
  "ties",
  "reviewer",
  "reviewedAt",
  "responseRevision",
  "current"
 ]
} as const;

export const RulesetFileSchema = {
 "$id": "RulesetFile",
 "title": "RulesetFile",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 160
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1200
  },
  "status": {
   "type": "string",
   "enum": [
    "draft-for-consultation",
    "published"
   ]
  },
  "publishedOn": {
   "type": "string",
   "format": "date"
  },
  "levels": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "level": {
      "type": "integer",
      "minimum": 0,
      "maximum": 4
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "value": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "level",
     "name",
     "value"
    ]
   },
   "minItems": 5,
   "maxItems": 5
  },
  "blocks": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5
     },
     "weight": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "id",
     "weight"
    ]
   },
   "minItems": 1,
   "maxItems": 30
  },
  "assurance": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "A0",
       "A1",
       "A2",
       "A3",
       "A4"
      ]
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "cap": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "credit": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "id",
     "name",
     "cap",
     "credit"
    ]
   },
   "minItems": 5,
   "maxItems": 5
  },
  "voice": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "cap": {
     "type": "string",
     "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
    },
    "liftedBy": {
     "type": "string",
     "enum": [
      "A3",
      "A4"
     ]
    }
   },
   "required": [
    "cap",
    "liftedBy"
   ]
  },
  "notApplicable": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "acceptedFrom": {
     "type": "string",
     "enum": [
      "A1",
      "A2",
      "A3",
      "A4"
     ]
    },
    "acceptedFromOnFlagged": {
     "type": "string",
     "enum": [
      "A1",
      "A2",
      "A3",
      "A4"
     ]
    }
   },
   "required": [
    "acceptedFrom",
    "acceptedFromOnFlagged"
   ]
  },
  "smallCompany": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "sizes": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 40
     }
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "maxLength": 400
    }
   },
   "required": [
    "sizes",
    "because"
   ]
  },
  "flags": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "STOP",
       "CRITICAL",
       "MAJOR"
      ]
     },
     "threshold": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "cap": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "id",
     "threshold",
     "cap"
    ]
   },
   "minItems": 3,
   "maxItems": 3
  },
  "bands": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "band": {
      "type": "integer",
      "minimum": 0
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "from": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "weakestBlockCap": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     }
    },
    "required": [
     "band",
     "name",
     "from",
     "weakestBlockCap",
     "words"
    ]
   },
   "minItems": 1,
   "maxItems": 10
  },
  "verdict": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "substantiatedShownFrom": {
     "type": "string",
     "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
    }
   },
   "required": [
    "substantiatedShownFrom"
   ]
  },
  "verdicts": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "PURPOSE_IN_QUESTION",
       "HARM_OPEN",
       "STOPPED",
       "NO_RESULT_YET",
       "SERIOUS_GAP",
       "NOT_SHOWN",
       "GAPS",
       "NO_OPEN_CONDITION"
      ]
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "required": [
     "id",
     "title",
     "words"
    ]
   },
   "minItems": 8,
   "maxItems": 8
  },
  "gates": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "stage": {
      "type": "string",
      "enum": [
       "conception",
       "design",
       "deployment",
       "operation"
      ]
     },
     "track": {
      "type": "string",
      "enum": [
       "declared",
       "substantiated"
      ]
     },
     "lower": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "coverage": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "flagsTrack": {
      "type": "string",
      "enum": [
       "declared",
       "substantiated"
      ]
     },
     "classOneMitigation": {
      "type": "string",
      "enum": [
       "planned",
       "implemented"
      ]
     },
     "classTwoMitigation": {
      "type": "string",
      "enum": [
       "planned",
       "implemented"
      ]
     }
    },
    "required": [
     "stage",
     "track",
     "lower",
     "coverage",
     "flagsTrack",
     "classOneMitigation",
     "classTwoMitigation"
    ]
   },
   "minItems": 4,
   "maxItems": 4
  },
  "severity": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "scopeAbove": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "irremediabilityAbove": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "scale": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    },
    "scope": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    },
    "irremediability": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    },
    "likelihood": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    }
   },
   "required": [
    "scopeAbove",
    "irremediabilityAbove",
    "scale",
    "scope",
    "irremediability",
    "likelihood"
   ]
  },
  "classes": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "class": {
      "type": "integer",
      "minimum": 1,
      "maximum": 4
     },
     "anyOf": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "severity": {
         "type": "integer"
        },
        "scale": {
         "type": "integer"
        },
        "scope": {
         "type": "integer"
        },
        "irremediability": {
         "type": "integer"
        },
        "delay": {
         "type": "boolean"
        },
        "actual": {
         "type": "boolean"
        }
       }
      },
      "minItems": 1
     }
    },
    "required": [
     "class",
     "anyOf"
    ]
   },
   "minItems": 1,
   "maxItems": 4
  },
  "tiers": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 40
   },
   "minItems": 1
  },
  "tierFact": {
   "type": "string",
   "maxLength": 60
  },
  "triggers": {
   "type": "array",
   "items": {
    "$ref": "Condition#"
   }
  },
  "noGo": {
   "type": "array",
   "items": {
    "$ref": "Condition#"
   }
  },
  "sources": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 300
   },
   "minItems": 1
  },
  "statusLimits": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "insufficientBelow": {
     "$comment": "fraction",
     "type": "string",
     "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
    }
   },
   "required": [
    "insufficientBelow"
   ]
  }
 },
 "required": [
  "id",
  "version",
  "title",
  "about",
  "status",
  "publishedOn",
  "levels",
  "blocks",
  "assurance",
  "voice",
  "notApplicable",
  "smallCompany",
  "flags",
  "bands",
  "verdict",
  "verdicts",
  "gates",
  "severity",
  "classes",
  "tiers",
  "tierFact",
  "triggers",
  "noGo",
  "sources",
  "statusLimits"
 ]
} as const;

export const RulesetSchema = {
 "$id": "Ruleset",
 "title": "Ruleset",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "version": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 160
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1200
  },
  "status": {
   "type": "string",
   "enum": [
    "draft-for-consultation",
    "published"
   ]
  },
  "publishedOn": {
   "type": "string",
   "format": "date"
  },
  "levels": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "level": {
      "type": "integer",
      "minimum": 0,
      "maximum": 4
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "value": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "level",
     "name",
     "value"
    ]
   },
   "minItems": 5,
   "maxItems": 5
  },
  "blocks": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5
     },
     "weight": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "id",
     "weight"
    ]
   },
   "minItems": 1,
   "maxItems": 30
  },
  "assurance": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "A0",
       "A1",
       "A2",
       "A3",
       "A4"
      ]
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "cap": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "credit": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "id",
     "name",
     "cap",
     "credit"
    ]
   },
   "minItems": 5,
   "maxItems": 5
  },
  "voice": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "cap": {
     "type": "string",
     "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
    },
    "liftedBy": {
     "type": "string",
     "enum": [
      "A3",
      "A4"
     ]
    }
   },
   "required": [
    "cap",
    "liftedBy"
   ]
  },
  "notApplicable": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "acceptedFrom": {
     "type": "string",
     "enum": [
      "A1",
      "A2",
      "A3",
      "A4"
     ]
    },
    "acceptedFromOnFlagged": {
     "type": "string",
     "enum": [
      "A1",
      "A2",
      "A3",
      "A4"
     ]
    }
   },
   "required": [
    "acceptedFrom",
    "acceptedFromOnFlagged"
   ]
  },
  "smallCompany": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "sizes": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 40
     }
    },
    "because": {
     "type": "string",
     "minLength": 1,
     "maxLength": 400
    }
   },
   "required": [
    "sizes",
    "because"
   ]
  },
  "flags": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "STOP",
       "CRITICAL",
       "MAJOR"
      ]
     },
     "threshold": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "cap": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     }
    },
    "required": [
     "id",
     "threshold",
     "cap"
    ]
   },
   "minItems": 3,
   "maxItems": 3
  },
  "bands": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "band": {
      "type": "integer",
      "minimum": 0
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "from": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "weakestBlockCap": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     }
    },
    "required": [
     "band",
     "name",
     "from",
     "weakestBlockCap",
     "words"
    ]
   },
   "minItems": 1,
   "maxItems": 10
  },
  "verdict": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "substantiatedShownFrom": {
     "type": "string",
     "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
    }
   },
   "required": [
    "substantiatedShownFrom"
   ]
  },
  "verdicts": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "enum": [
       "PURPOSE_IN_QUESTION",
       "HARM_OPEN",
       "STOPPED",
       "NO_RESULT_YET",
       "SERIOUS_GAP",
       "NOT_SHOWN",
       "GAPS",
       "NO_OPEN_CONDITION"
      ]
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "required": [
     "id",
     "title",
     "words"
    ]
   },
   "minItems": 8,
   "maxItems": 8
  },
  "gates": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "stage": {
      "type": "string",
      "enum": [
       "conception",
       "design",
       "deployment",
       "operation"
      ]
     },
     "track": {
      "type": "string",
      "enum": [
       "declared",
       "substantiated"
      ]
     },
     "lower": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "coverage": {
      "type": "string",
      "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
     },
     "flagsTrack": {
      "type": "string",
      "enum": [
       "declared",
       "substantiated"
      ]
     },
     "classOneMitigation": {
      "type": "string",
      "enum": [
       "planned",
       "implemented"
      ]
     },
     "classTwoMitigation": {
      "type": "string",
      "enum": [
       "planned",
       "implemented"
      ]
     }
    },
    "required": [
     "stage",
     "track",
     "lower",
     "coverage",
     "flagsTrack",
     "classOneMitigation",
     "classTwoMitigation"
    ]
   },
   "minItems": 4,
   "maxItems": 4
  },
  "severity": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "scopeAbove": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "irremediabilityAbove": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "scale": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    },
    "scope": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    },
    "irremediability": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    },
    "likelihood": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     },
     "minItems": 5,
     "maxItems": 5
    }
   },
   "required": [
    "scopeAbove",
    "irremediabilityAbove",
    "scale",
    "scope",
    "irremediability",
    "likelihood"
   ]
  },
  "classes": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "class": {
      "type": "integer",
      "minimum": 1,
      "maximum": 4
     },
     "anyOf": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "severity": {
         "type": "integer"
        },
        "scale": {
         "type": "integer"
        },
        "scope": {
         "type": "integer"
        },
        "irremediability": {
         "type": "integer"
        },
        "delay": {
         "type": "boolean"
        },
        "actual": {
         "type": "boolean"
        }
       }
      },
      "minItems": 1
     }
    },
    "required": [
     "class",
     "anyOf"
    ]
   },
   "minItems": 1,
   "maxItems": 4
  },
  "tiers": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 40
   },
   "minItems": 1
  },
  "tierFact": {
   "type": "string",
   "maxLength": 60
  },
  "triggers": {
   "type": "array",
   "items": {
    "$ref": "Condition#"
   }
  },
  "noGo": {
   "type": "array",
   "items": {
    "$ref": "Condition#"
   }
  },
  "sources": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 300
   },
   "minItems": 1
  },
  "digest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "statusLimits": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "insufficientBelow": {
     "$comment": "fraction",
     "type": "string",
     "pattern": "^(0|[1-9]\\d{0,8})(/[1-9]\\d{0,8})?$"
    }
   },
   "required": [
    "insufficientBelow"
   ]
  },
  "languages": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "maxLength": 35
   }
  },
  "translation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "language": {
     "type": "string",
     "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
     "maxLength": 35
    },
    "state": {
     "type": "string",
     "enum": [
      "source",
      "machine-drafted",
      "reviewed"
     ]
    },
    "digest": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[0-9a-f]{64}$"
    },
    "missing": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "scope": {
     "type": "string",
     "enum": [
      "complete",
      "core",
      "partial"
     ]
    }
   },
   "required": [
    "language",
    "state",
    "digest",
    "missing"
   ]
  }
 },
 "required": [
  "id",
  "version",
  "title",
  "about",
  "status",
  "publishedOn",
  "levels",
  "blocks",
  "assurance",
  "voice",
  "notApplicable",
  "smallCompany",
  "flags",
  "bands",
  "verdict",
  "verdicts",
  "gates",
  "severity",
  "classes",
  "tiers",
  "tierFact",
  "triggers",
  "noGo",
  "sources",
  "digest",
  "statusLimits"
 ]
} as const;

export const SampleInputSchema = {
 "$id": "SampleInput",
 "title": "SampleInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "size": {
   "type": "integer",
   "minimum": 1,
   "maximum": 200
  },
  "add": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "subject": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "kind": {
        "type": "string",
        "enum": [
         "item",
         "fact"
        ]
       },
       "id": {
        "type": "string",
        "maxLength": 80
       }
      },
      "required": [
       "kind",
       "id"
      ]
     },
     "because": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 500
     }
    },
    "required": [
     "subject",
     "because"
    ]
   },
   "maxItems": 100
  }
 },
 "required": []
} as const;

export const ScoreSchema = {
 "$id": "Score",
 "title": "Score",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "verdict": {
   "type": "string",
   "enum": [
    "PURPOSE_IN_QUESTION",
    "HARM_OPEN",
    "STOPPED",
    "NO_RESULT_YET",
    "SERIOUS_GAP",
    "NOT_SHOWN",
    "GAPS",
    "NO_OPEN_CONDITION"
   ]
  },
  "because": {
   "type": "string"
  },
  "words": {
   "type": "string"
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    },
    "published": {
     "type": "boolean"
    }
   },
   "required": [
    "id",
    "version",
    "digest",
    "published"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string"
    },
    "published": {
     "type": "boolean"
    }
   },
   "required": [
    "id",
    "version",
    "digest",
    "published"
   ]
  },
  "asOf": {
   "type": "string"
  },
  "responsesDigest": {
   "type": "string"
  },
  "engineVersion": {
   "type": "string"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "counts": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "due": {
     "type": "integer"
    },
    "answered": {
     "type": "integer"
    },
    "examinedOutside": {
     "type": "integer"
    },
    "readBySecondPerson": {
     "type": "integer"
    },
    "evidenceAttached": {
     "type": "integer"
    },
    "wordOnly": {
     "type": "integer"
    },
    "open": {
     "type": "integer"
    },
    "ahead": {
     "type": "integer"
    },
    "notApplicableToProfile": {
     "type": "integer"
    }
   },
   "required": [
    "due",
    "answered",
    "examinedOutside",
    "readBySecondPerson",
    "evidenceAttached",
    "wordOnly",
    "open",
    "ahead",
    "notApplicableToProfile"
   ]
  },
  "declared": {
   "$ref": "Track#"
  },
  "substantiated": {
   "$ref": "Track#"
  },
  "gap": {
   "$ref": "Fraction#"
  },
  "blocks": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string"
     },
     "declared": {
      "$ref": "Interval#"
     },
     "substantiated": {
      "$ref": "Interval#"
     }
    },
    "required": [
     "id",
     "declared",
     "substantiated"
    ]
   }
  },
  "views": {
   "$ref": "Views#"
  },
  "flags": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "item": {
      "type": "string"
     },
     "flag": {
      "type": "string",
      "enum": [
       "NONE",
       "MAJOR",
       "CRITICAL",
       "STOP"
      ]
     },
     "declared": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "open",
       "confirmed",
       "unsubstantiated",
       null
      ]
     },
     "substantiated": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "open",
       "confirmed",
       "unsubstantiated",
       null
      ]
     }
    },
    "required": [
     "item",
     "flag",
     "declared",
     "substantiated"
    ]
   }
  },
  "evidenceConfidence": {
   "$ref": "Fraction#"
  },
  "notApplicableShare": {
   "$ref": "Fraction#"
  },
  "notApplicableUnaccepted": {
   "$ref": "Fraction#"
  },
  "staleShare": {
   "$ref": "Fraction#"
  },
  "gates": {
   "type": "array",
   "items": {
    "$ref": "Gate#"
   }
  },
  "unsetFacts": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "nextActions": {
   "type": "array",
   "items": {
    "$ref": "NextAction#"
   }
  },
  "trace": {
   "type": "array",
   "items": {
    "$ref": "TraceNode#"
   }
  }
 },
 "required": [
  "verdict",
  "because",
  "words",
  "checklist",
  "ruleset",
  "asOf",
  "responsesDigest",
  "engineVersion",
  "stage",
  "counts",
  "declared",
  "substantiated",
  "gap",
  "blocks",
  "views",
  "flags",
  "evidenceConfidence",
  "notApplicableShare",
  "notApplicableUnaccepted",
  "staleShare",
  "gates",
  "unsetFacts",
  "nextActions"
 ]
} as const;

export const ScoredImpactSchema = {
 "$id": "ScoredImpact",
 "title": "ScoredImpact",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string"
  },
  "adverse": {
   "type": "boolean"
  },
  "actual": {
   "type": "boolean"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "rating": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "scale": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "scope": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "irremediability": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "likelihood": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "maximum": 5
    },
    "delay": {
     "type": "boolean"
    }
   },
   "required": [
    "scale",
    "scope",
    "irremediability",
    "likelihood",
    "delay"
   ]
  },
  "mitigation": {
   "type": "string",
   "enum": [
    "none",
    "planned",
    "implemented"
   ]
  },
  "engaged": {
   "type": "boolean"
  },
  "signedOff": {
   "type": "boolean"
  }
 },
 "required": [
  "id",
  "adverse",
  "actual",
  "stage",
  "rating",
  "mitigation",
  "engaged",
  "signedOff"
 ]
} as const;

export const ScoredReviewSchema = {
 "$id": "ScoredReview",
 "title": "ScoredReview",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "by": {
   "type": "string",
   "enum": [
    "second-person",
    "assessor"
   ]
  },
  "verdict": {
   "type": "string",
   "enum": [
    "confirmed",
    "disputed",
    "na-accepted",
    "na-refused"
   ]
  },
  "note": {
   "type": "string",
   "maxLength": 5000
  },
  "outsider": {
   "type": "boolean"
  },
  "ties": {
   "type": "string",
   "maxLength": 1000
  },
  "override": {
   "type": "integer",
   "minimum": 0,
   "maximum": 4
  },
  "corroborated": {
   "type": "boolean"
  }
 },
 "required": [
  "by",
  "verdict"
 ]
} as const;

export const SeedSchema = {
 "$id": "Seed",
 "title": "Seed",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1500
  },
  "organisation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "required": [
    "name"
   ]
  },
  "author": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "reviewer": {
   "type": [
    "string",
    "null"
   ],
   "minLength": 1,
   "maxLength": 200
  },
  "assessment": {
   "$ref": "AssessmentInput#"
  },
  "responses": {
   "type": "object",
   "additionalProperties": {
    "$ref": "Response#"
   }
  },
  "reviews": {
   "type": "object",
   "additionalProperties": {
    "$ref": "ReviewInput#"
   }
  },
  "harmDecisions": {
   "$ref": "ImpactDecisionsInput#"
  },
  "impacts": {
   "type": "object",
   "additionalProperties": {
    "$ref": "ImpactInput#"
   }
  },
  "engagements": {
   "type": "array",
   "items": {
    "$ref": "EngagementInput#"
   }
  },
  "actions": {
   "type": "array",
   "items": {
    "$ref": "ActionInput#"
   }
  },
  "contests": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "contest": {
      "$ref": "ContestInput#"
     },
     "replies": {
      "type": "array",
      "items": {
       "$ref": "ContestReplyInput#"
      }
     }
    },
    "required": [
     "contest",
     "replies"
    ]
   }
  },
  "expect": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "verdict": {
     "type": "string",
     "enum": [
      "PURPOSE_IN_QUESTION",
      "HARM_OPEN",
      "STOPPED",
      "NO_RESULT_YET",
      "SERIOUS_GAP",
      "NOT_SHOWN",
      "GAPS",
      "NO_OPEN_CONDITION"
     ]
    }
   },
   "required": [
    "verdict"
   ]
  }
 },
 "required": [
  "title",
  "about",
  "organisation",
  "author",
  "reviewer",
  "assessment",
  "responses",
  "reviews",
  "expect"
 ]
} as const;

export const SeededHarmSchema = {
 "$id": "SeededHarm",
 "title": "SeededHarm",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "story": {
   "type": "string",
   "minLength": 1,
   "maxLength": 600
  },
  "rights": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1
  },
  "scale": {
   "type": "integer",
   "minimum": 1,
   "maximum": 5
  },
  "scope": {
   "type": "integer",
   "minimum": 1,
   "maximum": 5
  },
  "irremediability": {
   "type": "integer",
   "minimum": 1,
   "maximum": 5
  },
  "delay": {
   "type": "boolean"
  },
  "talkTo": {
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  "appliesWhen": {
   "anyOf": [
    {
     "$ref": "Condition#"
    },
    {
     "type": "null"
    }
   ]
  },
  "sources": {
   "type": "array",
   "items": {
    "$ref": "Passage#"
   },
   "minItems": 1,
   "maxItems": 6
  }
 },
 "required": [
  "id",
  "title",
  "story",
  "rights",
  "groups",
  "scale",
  "scope",
  "irremediability",
  "delay",
  "talkTo",
  "appliesWhen",
  "sources"
 ]
} as const;

export const SeveritySchema = {
 "$id": "Severity",
 "title": "Severity",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "severity": {
   "type": "integer",
   "minimum": 1,
   "maximum": 5
  },
  "class": {
   "type": "integer",
   "minimum": 1,
   "maximum": 4
  },
  "scale": {
   "type": "integer"
  },
  "scope": {
   "type": "integer"
  },
  "irremediability": {
   "type": "integer"
  },
  "likelihood": {
   "type": "integer"
  },
  "delay": {
   "type": "boolean"
  },
  "assumed": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "anchors": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "scale": {
     "type": "string"
    },
    "scope": {
     "type": "string"
    },
    "irremediability": {
     "type": "string"
    },
    "likelihood": {
     "type": "string"
    }
   },
   "required": [
    "scale",
    "scope",
    "irremediability",
    "likelihood"
   ]
  }
 },
 "required": [
  "severity",
  "class",
  "scale",
  "scope",
  "irremediability",
  "likelihood",
  "delay",
  "assumed",
  "anchors"
 ]
} as const;

export const SignOffInputSchema = {
 "$id": "SignOffInput",
 "title": "SignOffInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "role": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "words": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  }
 },
 "required": [
  "role",
  "words"
 ]
} as const;

export const SignalsSchema = {
 "$id": "Signals",
 "title": "Signals",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "reports": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "number": {
     "type": "integer"
    },
    "of": {
     "type": "integer"
    },
    "earlier": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "number": {
        "type": "integer"
       },
       "issuedAt": {
        "type": "string",
        "format": "date-time"
       },
       "verdict": {
        "type": "string"
       }
      },
      "required": [
       "number",
       "issuedAt",
       "verdict"
      ]
     }
    }
   },
   "required": [
    "number",
    "of",
    "earlier"
   ]
  },
  "answeredInBulk": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "count": {
     "type": "integer"
    },
    "of": {
     "type": "integer"
    }
   },
   "required": [
    "count",
    "of"
   ]
  },
  "reviewing": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "reviews": {
     "type": "integer"
    },
    "timed": {
     "type": "integer"
    },
    "medianSeconds": {
     "type": [
      "integer",
      "null"
     ]
    }
   },
   "required": [
    "reviews",
    "timed",
    "medianSeconds"
   ]
  },
  "sharedEvidence": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string"
     },
     "items": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    },
    "required": [
     "title",
     "items"
    ]
   }
  },
  "evidenceDates": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "pieces": {
     "type": "integer"
    },
    "oldest": {
     "anyOf": [
      {
       "type": "string",
       "format": "date"
      },
      {
       "type": "null"
      }
     ]
    },
    "newest": {
     "anyOf": [
      {
       "type": "string",
       "format": "date"
      },
      {
       "type": "null"
      }
     ]
    },
    "inLastWeek": {
     "type": "integer"
    }
   },
   "required": [
    "pieces",
    "oldest",
    "newest",
    "inLastWeek"
   ]
  },
  "selfDeclaredFacts": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "unsetFacts": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "supersededFindings": {
   "type": "integer"
  },
  "engagementEntries": {
   "type": "integer"
  },
  "closedHarms": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "count": {
     "type": "integer"
    },
    "sameReason": {
     "type": "integer"
    },
    "shortest": {
     "type": [
      "integer",
      "null"
     ]
    }
   },
   "required": [
    "count",
    "sameReason",
    "shortest"
   ]
  }
 },
 "required": [
  "reports",
  "answeredInBulk",
  "reviewing",
  "sharedEvidence",
  "evidenceDates",
  "selfDeclaredFacts",
  "unsetFacts",
  "supersededFindings",
  "engagementEntries"
 ]
} as const;

export const SignedReportSchema = {
 "$id": "SignedReport",
 "title": "SignedReport",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "format": {
   "type": "string",
   "const": "hrba-signed-report/1"
  },
  "report": {
   "anyOf": [
    {
     "$ref": "Report#"
    },
    {
     "$ref": "RedactedReport#"
    }
   ]
  },
  "envelope": {
   "$ref": "Envelope#"
  },
  "timestamp": {
   "$ref": "Timestamp#"
  },
  "publication": {
   "$ref": "Envelope#"
  }
 },
 "required": [
  "format",
  "report",
  "envelope"
 ]
} as const;

export const SourceListSchema = {
 "$id": "SourceList",
 "title": "SourceList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "Source#"
   }
  },
  "nextCursor": {
   "type": "null"
  }
 },
 "required": [
  "items",
  "nextCursor"
 ]
} as const;

export const SourceSchema = {
 "$id": "Source",
 "title": "Source",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 300
  },
  "publisher": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "date": {
   "type": "string",
   "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "url": {
   "type": [
    "string",
    "null"
   ],
   "maxLength": 300
  },
  "sha256": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "lines": {
   "type": "integer",
   "minimum": 1
  },
  "nature": {
   "type": "string",
   "minLength": 1,
   "maxLength": 400
  },
  "note": {
   "type": [
    "string",
    "null"
   ],
   "minLength": 1,
   "maxLength": 600
  }
 },
 "required": [
  "id",
  "title",
  "publisher",
  "date",
  "asOf",
  "url",
  "sha256",
  "lines",
  "nature",
  "note"
 ]
} as const;

export const StageGateSchema = {
 "$id": "StageGate",
 "title": "StageGate",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "asOf": {
   "type": "string",
   "format": "date"
  },
  "result": {
   "type": "string",
   "enum": [
    "PASS",
    "NOT_READY",
    "BLOCKED"
   ]
  },
  "withoutWaivers": {
   "type": "string",
   "enum": [
    "PASS",
    "NOT_READY",
    "BLOCKED"
   ]
  },
  "words": {
   "type": "string"
  },
  "reached": {
   "type": "boolean"
  },
  "language": {
   "type": "string"
  },
  "assessmentId": {
   "type": "string"
  },
  "assessmentRevision": {
   "type": [
    "integer",
    "null"
   ]
  },
  "checklist": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "ruleset": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "string"
    },
    "digest": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   },
   "required": [
    "id",
    "version",
    "digest"
   ]
  },
  "responsesDigest": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "engineVersion": {
   "type": "string"
  },
  "asks": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "track": {
     "type": "string",
     "enum": [
      "declared",
      "substantiated"
     ]
    },
    "flagsTrack": {
     "type": "string",
     "enum": [
      "declared",
      "substantiated"
     ]
    },
    "lower": {
     "$ref": "Fraction#"
    },
    "coverage": {
     "$ref": "Fraction#"
    },
    "classOneMitigation": {
     "type": "string",
     "enum": [
      "none",
      "planned",
      "implemented"
     ]
    },
    "classTwoMitigation": {
     "type": "string",
     "enum": [
      "none",
      "planned",
      "implemented"
     ]
    }
   },
   "required": [
    "track",
    "flagsTrack",
    "lower",
    "coverage",
    "classOneMitigation",
    "classTwoMitigation"
   ]
  },
  "lower": {
   "$ref": "Fraction#"
  },
  "coverage": {
   "$ref": "Fraction#"
  },
  "reasons": {
   "type": "array",
   "items": {
    "$ref": "GateReason#"
   }
  },
  "waivers": {
   "type": "array",
   "items": {
    "$ref": "Waiver#"
   }
  },
  "passes": {
   "type": "array",
   "items": {
    "$ref": "GatePass#"
   }
  },
  "standing": {
   "type": "string",
   "enum": [
    "never-passed",
    "holds",
    "open-again"
   ]
  },
  "openAgain": {
   "type": "array",
   "items": {
    "$ref": "GateReopening#"
   }
  }
 },
 "required": [
  "stage",
  "asOf",
  "result",
  "withoutWaivers",
  "words",
  "reached",
  "language",
  "assessmentId",
  "assessmentRevision",
  "checklist",
  "ruleset",
  "responsesDigest",
  "engineVersion",
  "asks",
  "lower",
  "coverage",
  "reasons",
  "waivers",
  "passes",
  "standing",
  "openAgain"
 ]
} as const;

export const TakeActionsInputSchema = {
 "$id": "TakeActionsInput",
 "title": "TakeActionsInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "first": {
   "type": "integer",
   "minimum": 1,
   "maximum": 50
  },
  "subjects": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 80
   },
   "minItems": 1,
   "maxItems": 50
  },
  "ownerRole": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "dueOn": {
   "type": "string",
   "format": "date"
  }
 },
 "required": [
  "ownerRole",
  "dueOn"
 ]
} as const;

export const TaxonomySchema = {
 "$id": "Taxonomy",
 "title": "Taxonomy",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "note": {
   "type": "string",
   "minLength": 1,
   "maxLength": 600
  },
  "blocks": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 5
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "principles": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     }
    },
    "required": [
     "id",
     "name",
     "principles"
    ]
   }
  },
  "criteria": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 20
     },
     "block": {
      "type": "string",
      "maxLength": 5
     },
     "requirement": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     },
     "evidenceExamples": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     },
     "defaultFlag": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "MAJOR",
       "CRITICAL",
       "STOP",
       null
      ]
     }
    },
    "required": [
     "id",
     "block",
     "requirement",
     "evidenceExamples",
     "defaultFlag"
    ]
   }
  },
  "rights": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 10
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     },
     "cluster": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "articles": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "maxLength": 80
      }
     },
     "digitalRelevance": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "required": [
     "id",
     "name",
     "cluster",
     "articles",
     "digitalRelevance"
    ]
   }
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 10
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 160
     },
     "axis": {
      "type": "string",
      "enum": [
       "relation",
       "heightened"
      ]
     }
    },
    "required": [
     "id",
     "name",
     "axis"
    ]
   }
  },
  "pillars": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "principles": {
      "type": "array",
      "items": {
       "type": "string",
       "pattern": "^[a-z][a-z0-9-]*$",
       "maxLength": 60
      }
     }
    },
    "required": [
     "id",
     "name",
     "principles"
    ]
   }
  },
  "principles": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "maxLength": 60
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     }
    },
    "required": [
     "id",
     "name"
    ]
   }
  },
  "panel": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*$",
    "maxLength": 60
   }
  },
  "panelNames": {
   "type": "object",
   "additionalProperties": {
    "type": "string",
    "minLength": 1,
    "maxLength": 160
   }
  },
  "facts": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 60
     },
     "type": {
      "type": "string",
      "enum": [
       "set",
       "one",
       "boolean"
      ]
     },
     "question": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "values": {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 60
      }
     },
     "valueNames": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "maxLength": 160
      }
     }
    },
    "required": [
     "id",
     "type",
     "question",
     "values"
    ]
   }
  },
  "languages": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "maxLength": 35
   }
  },
  "translation": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "language": {
     "type": "string",
     "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
     "maxLength": 35
    },
    "state": {
     "type": "string",
     "enum": [
      "source",
      "machine-drafted",
      "reviewed"
     ]
    },
    "digest": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[0-9a-f]{64}$"
    },
    "missing": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "scope": {
     "type": "string",
     "enum": [
      "complete",
      "core",
      "partial"
     ]
    }
   },
   "required": [
    "language",
    "state",
    "digest",
    "missing"
   ]
  }
 },
 "required": [
  "note",
  "blocks",
  "criteria",
  "rights",
  "groups",
  "pillars",
  "principles",
  "panel",
  "facts"
 ]
} as const;

export const TimestampSchema = {
 "$id": "Timestamp",
 "title": "Timestamp",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "token": {
   "type": "string",
   "maxLength": 100000
  },
  "sha256": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "at": {
   "type": "string",
   "format": "date-time"
  }
 },
 "required": [
  "token",
  "sha256",
  "at"
 ]
} as const;

export const TraceNodeSchema = {
 "$id": "TraceNode",
 "title": "TraceNode",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string"
  },
  "rule": {
   "type": "string"
  },
  "subject": {
   "type": "string"
  },
  "value": {
   "type": "object",
   "additionalProperties": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "inputs": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "because": {
   "type": "string"
  },
  "sources": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "id",
  "rule",
  "subject",
  "value",
  "inputs",
  "because",
  "sources"
 ]
} as const;

export const TrackSchema = {
 "$id": "Track",
 "title": "Track",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "final": {
   "$ref": "Fraction#"
  },
  "best": {
   "$ref": "Fraction#"
  },
  "lower": {
   "$ref": "Fraction#"
  },
  "upper": {
   "$ref": "Fraction#"
  },
  "coverage": {
   "$ref": "Fraction#"
  },
  "band": {
   "type": [
    "integer",
    "null"
   ]
  },
  "bandName": {
   "type": [
    "string",
    "null"
   ]
  },
  "status": {
   "type": "string",
   "enum": [
    "NOT_APPLICABLE",
    "INSUFFICIENT",
    "PROVISIONAL",
    "ALL_ANSWERED"
   ]
  },
  "caps": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "STOP",
       "CRITICAL",
       "MAJOR",
       "weakest"
      ]
     },
     "subject": {
      "type": "string"
     },
     "cause": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "open",
       "confirmed",
       "unsubstantiated",
       "lowest",
       null
      ]
     },
     "cap": {
      "$ref": "Fraction#"
     },
     "binds": {
      "type": "boolean"
     }
    },
    "required": [
     "kind",
     "subject",
     "cause",
     "cap",
     "binds"
    ]
   }
  }
 },
 "required": [
  "final",
  "best",
  "lower",
  "upper",
  "coverage",
  "band",
  "bandName",
  "status",
  "caps"
 ]
} as const;

export const TradeOffInputSchema = {
 "$id": "TradeOffInput",
 "title": "TradeOffInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "title": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "description": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 5000
  },
  "rightsFor": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 40
  },
  "groupsFor": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 26
  },
  "rightsAgainst": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 40
  },
  "groupsAgainst": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 10
   },
   "minItems": 1,
   "maxItems": 26
  },
  "legality": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "legitimateAim": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "necessity": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "proportionality": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "alternatives": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "decision": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "decidedBy": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "decidedOn": {
   "type": "string",
   "format": "date"
  },
  "dissent": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "role": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 200
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S",
      "maxLength": 2000
     }
    },
    "required": [
     "role",
     "words"
    ]
   },
   "maxItems": 20
  },
  "impacts": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 80
   },
   "maxItems": 100
  }
 },
 "required": [
  "title",
  "description",
  "rightsFor",
  "groupsFor",
  "rightsAgainst",
  "groupsAgainst",
  "legality",
  "legitimateAim",
  "necessity",
  "proportionality",
  "alternatives",
  "decision",
  "decidedBy",
  "decidedOn"
 ]
} as const;

export const TradeOffListSchema = {
 "$id": "TradeOffList",
 "title": "TradeOffList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "TradeOff#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const TradeOffSchema = {
 "$id": "TradeOff",
 "title": "TradeOff",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "title": {
   "type": "string"
  },
  "description": {
   "type": "string"
  },
  "rightsFor": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "groupsFor": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "rightsAgainst": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "groupsAgainst": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "legality": {
   "type": "string"
  },
  "legitimateAim": {
   "type": "string"
  },
  "necessity": {
   "type": "string"
  },
  "proportionality": {
   "type": "string"
  },
  "alternatives": {
   "type": "string"
  },
  "decision": {
   "type": "string"
  },
  "decidedBy": {
   "type": "string"
  },
  "decidedOn": {
   "type": "string",
   "format": "date"
  },
  "dissent": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "role": {
      "type": "string"
     },
     "words": {
      "type": "string"
     }
    },
    "required": [
     "role",
     "words"
    ]
   }
  },
  "impacts": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "title",
  "description",
  "rightsFor",
  "groupsFor",
  "rightsAgainst",
  "groupsAgainst",
  "legality",
  "legitimateAim",
  "necessity",
  "proportionality",
  "alternatives",
  "decision",
  "decidedBy",
  "decidedOn",
  "dissent",
  "impacts"
 ]
} as const;

export const TranslatedChecklistSchema = {
 "$id": "TranslatedChecklist",
 "title": "TranslatedChecklist",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  },
  "state": {
   "type": "string",
   "enum": [
    "machine-drafted",
    "reviewed"
   ]
  },
  "scope": {
   "type": "string",
   "enum": [
    "complete",
    "core",
    "partial"
   ]
  },
  "reviewedBy": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "reviewedOn": {
   "type": "string",
   "format": "date"
  },
  "of": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "title": {
   "type": "string",
   "maxLength": 240
  },
  "about": {
   "type": "string",
   "maxLength": 2400
  },
  "disclaimer": {
   "type": "string",
   "maxLength": 1200
  },
  "stages": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string",
      "maxLength": 200
     },
     "about": {
      "type": "string",
      "maxLength": 900
     }
    }
   }
  }
 },
 "required": [
  "language",
  "state",
  "of"
 ]
} as const;

export const TranslatedGlossarySchema = {
 "$id": "TranslatedGlossary",
 "title": "TranslatedGlossary",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "of": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "terms": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "term": {
      "type": "string",
      "maxLength": 160
     },
     "also": {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 160
      },
      "maxItems": 30
     },
     "text": {
      "type": "string",
      "maxLength": 700
     }
    }
   }
  }
 },
 "required": [
  "terms"
 ]
} as const;

export const TranslatedItemSchema = {
 "$id": "TranslatedItem",
 "title": "TranslatedItem",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
   "maxLength": 80
  },
  "of": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "question": {
   "type": "string",
   "maxLength": 500
  },
  "why": {
   "type": "string",
   "maxLength": 1200
  },
  "ladder": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 400
   },
   "maxItems": 4
  },
  "levels": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 700
   },
   "maxItems": 5
  },
  "evidence": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 700
   },
   "maxItems": 12
  },
  "do": {
   "type": "string",
   "maxLength": 800
  },
  "dont": {
   "type": "string",
   "maxLength": 800
  },
  "caution": {
   "type": "string",
   "maxLength": 800
  },
  "naGuidance": {
   "type": "string",
   "maxLength": 700
  },
  "sources": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 1200
   },
   "maxItems": 20
  }
 },
 "required": [
  "id"
 ]
} as const;

export const TranslatedModuleSchema = {
 "$id": "TranslatedModule",
 "title": "TranslatedModule",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "of": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "title": {
   "type": "string",
   "maxLength": 200
  },
  "about": {
   "type": "string",
   "maxLength": 1000
  },
  "seededHarms": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string",
      "maxLength": 320
     },
     "story": {
      "type": "string",
      "maxLength": 1000
     },
     "talkTo": {
      "type": "string",
      "maxLength": 500
     },
     "sources": {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 1000
      },
      "maxItems": 20
     }
    }
   }
  }
 },
 "required": [
  "id"
 ]
} as const;

export const TranslatedRulesetSchema = {
 "$id": "TranslatedRuleset",
 "title": "TranslatedRuleset",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  },
  "state": {
   "type": "string",
   "enum": [
    "machine-drafted",
    "reviewed"
   ]
  },
  "scope": {
   "type": "string",
   "enum": [
    "complete",
    "partial"
   ]
  },
  "reviewedBy": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "reviewedOn": {
   "type": "string",
   "format": "date"
  },
  "of": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "title": {
   "type": "string",
   "maxLength": 240
  },
  "about": {
   "type": "string",
   "maxLength": 2000
  },
  "levels": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 300
   },
   "maxItems": 5
  },
  "assurance": {
   "type": "object",
   "additionalProperties": {
    "type": "string",
    "maxLength": 500
   }
  },
  "smallCompany": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "because": {
     "type": "string",
     "maxLength": 700
    }
   }
  },
  "bands": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 160
     },
     "words": {
      "type": "string",
      "maxLength": 700
     }
    }
   },
   "maxItems": 10
  },
  "verdicts": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string",
      "maxLength": 160
     },
     "words": {
      "type": "string",
      "maxLength": 900
     }
    }
   }
  },
  "severity": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "scale": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 500
     },
     "maxItems": 5
    },
    "scope": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 500
     },
     "maxItems": 5
    },
    "irremediability": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 500
     },
     "maxItems": 5
    },
    "likelihood": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 500
     },
     "maxItems": 5
    }
   }
  },
  "sources": {
   "type": "array",
   "items": {
    "type": "string",
    "maxLength": 600
   },
   "maxItems": 40
  }
 },
 "required": [
  "language",
  "state",
  "of"
 ]
} as const;

export const TranslatedTaxonomySchema = {
 "$id": "TranslatedTaxonomy",
 "title": "TranslatedTaxonomy",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  },
  "state": {
   "type": "string",
   "enum": [
    "machine-drafted",
    "reviewed"
   ]
  },
  "scope": {
   "type": "string",
   "enum": [
    "complete",
    "partial"
   ]
  },
  "reviewedBy": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "reviewedOn": {
   "type": "string",
   "format": "date"
  },
  "of": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "note": {
   "type": "string",
   "maxLength": 1000
  },
  "blocks": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 160
     }
    }
   }
  },
  "criteria": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "requirement": {
      "type": "string",
      "maxLength": 700
     },
     "evidenceExamples": {
      "type": "string",
      "maxLength": 700
     }
    }
   }
  },
  "rights": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 240
     },
     "digitalRelevance": {
      "type": "string",
      "maxLength": 600
     }
    }
   }
  },
  "groups": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 320
     }
    }
   }
  },
  "pillars": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 160
     }
    }
   }
  },
  "principles": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 240
     }
    }
   }
  },
  "panelNames": {
   "type": "object",
   "additionalProperties": {
    "type": "string",
    "maxLength": 240
   }
  },
  "facts": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "question": {
      "type": "string",
      "maxLength": 400
     },
     "valueNames": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "maxLength": 240
      }
     }
    }
   }
  }
 },
 "required": [
  "language",
  "state",
  "of"
 ]
} as const;

export const TranslationFileSchema = {
 "$id": "TranslationFile",
 "title": "TranslationFile",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "language": {
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
   "maxLength": 35
  },
  "state": {
   "type": "string",
   "enum": [
    "machine-drafted",
    "reviewed"
   ]
  },
  "of": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200
  },
  "about": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1800
  },
  "disclaimer": {
   "type": "string",
   "minLength": 1,
   "maxLength": 900
  },
  "stages": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "about": {
      "type": "string",
      "minLength": 1,
      "maxLength": 900
     }
    },
    "required": [
     "title",
     "about"
    ]
   }
  },
  "modules": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "about": {
      "type": "string",
      "minLength": 1,
      "maxLength": 900
     }
    },
    "required": [
     "title",
     "about"
    ]
   }
  },
  "items": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "question": {
      "type": "string",
      "minLength": 1,
      "maxLength": 400
     },
     "why": {
      "type": "string",
      "minLength": 1,
      "maxLength": 900
     },
     "ladder": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 300
      },
      "minItems": 4,
      "maxItems": 4
     },
     "levels": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 500
      },
      "minItems": 5,
      "maxItems": 5
     },
     "do": {
      "type": "string",
      "minLength": 1,
      "maxLength": 600
     },
     "dont": {
      "type": "string",
      "minLength": 1,
      "maxLength": 600
     },
     "caution": {
      "type": "string",
      "minLength": 1,
      "maxLength": 600
     }
    },
    "required": [
     "question",
     "why",
     "ladder",
     "levels",
     "do",
     "dont",
     "caution"
    ]
   }
  }
 },
 "required": [
  "language",
  "state",
  "of",
  "items"
 ]
} as const;

export const UndecidedHarmSchema = {
 "$id": "UndecidedHarm",
 "title": "UndecidedHarm",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "harm": {
   "type": "string"
  },
  "module": {
   "type": "string"
  },
  "title": {
   "type": "string"
  },
  "story": {
   "type": "string"
  },
  "rights": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "groups": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "talkTo": {
   "type": "string"
  },
  "severity": {
   "$ref": "Severity#"
  },
  "because": {
   "type": "string"
  }
 },
 "required": [
  "harm",
  "module",
  "title",
  "story",
  "rights",
  "groups",
  "talkTo",
  "severity",
  "because"
 ]
} as const;

export const UploadInputSchema = {
 "$id": "UploadInput",
 "title": "UploadInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 200,
   "pattern": "\\S"
  },
  "size": {
   "type": "integer",
   "minimum": 1
  },
  "sha256": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "aboutPeople": {
   "type": "string",
   "enum": [
    "nobody",
    "staff",
    "customers",
    "rights-holders",
    "children",
    "not-known"
   ]
  },
  "note": {
   "type": "string",
   "maxLength": 1000
  }
 },
 "required": [
  "name",
  "size",
  "aboutPeople"
 ]
} as const;

export const UploadSchema = {
 "$id": "Upload",
 "title": "Upload",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string"
  },
  "name": {
   "type": "string"
  },
  "size": {
   "type": "integer"
  },
  "offset": {
   "type": "integer"
  },
  "aboutPeople": {
   "type": "string",
   "enum": [
    "nobody",
    "staff",
    "customers",
    "rights-holders",
    "children",
    "not-known"
   ]
  },
  "note": {
   "type": "string"
  },
  "expiresAt": {
   "type": "string",
   "format": "date-time"
  },
  "state": {
   "type": "string",
   "enum": [
    "open",
    "whole",
    "recorded",
    "refused"
   ]
  },
  "file": {
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "refusal": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "code": {
     "type": "string"
    },
    "detail": {
     "type": "string"
    }
   },
   "required": [
    "code",
    "detail"
   ]
  }
 },
 "required": [
  "id",
  "name",
  "size",
  "offset",
  "aboutPeople",
  "note",
  "expiresAt",
  "state"
 ]
} as const;

export const VersionDifferencesSchema = {
 "$id": "VersionDifferences",
 "title": "VersionDifferences",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "checklist": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 60
  },
  "from": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "to": {
   "type": "string",
   "pattern": "^\\d+\\.\\d+\\.\\d+$",
   "maxLength": 20
  },
  "digests": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "from": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    },
    "to": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   },
   "required": [
    "from",
    "to"
   ]
  },
  "steps": {
   "type": "array",
   "items": {
    "type": "string",
    "pattern": "^\\d+\\.\\d+\\.\\d+$",
    "maxLength": 20
   }
  },
  "words": {
   "type": "string"
  },
  "counts": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "before": {
       "type": "integer",
       "minimum": 0
      },
      "after": {
       "type": "integer",
       "minimum": 0
      }
     },
     "required": [
      "before",
      "after"
     ]
    },
    "minutes": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "before": {
       "type": "integer",
       "minimum": 0
      },
      "after": {
       "type": "integer",
       "minimum": 0
      }
     },
     "required": [
      "before",
      "after"
     ]
    },
    "same": {
     "type": "integer",
     "minimum": 0
    },
    "reworded": {
     "type": "integer",
     "minimum": 0
    },
    "reWeighted": {
     "type": "integer",
     "minimum": 0
    },
    "rewordedAndReWeighted": {
     "type": "integer",
     "minimum": 0
    },
    "split": {
     "type": "integer",
     "minimum": 0
    },
    "merged": {
     "type": "integer",
     "minimum": 0
    },
    "retired": {
     "type": "integer",
     "minimum": 0
    },
    "new": {
     "type": "integer",
     "minimum": 0
    }
   },
   "required": [
    "items",
    "minutes",
    "same",
    "reworded",
    "reWeighted",
    "rewordedAndReWeighted",
    "split",
    "merged",
    "retired",
    "new"
   ]
  },
  "changes": {
   "type": "array",
   "items": {
    "$ref": "ContentChange#"
   }
  },
  "modules": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "added": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*$",
        "maxLength": 60
       },
       "title": {
        "type": "string"
       },
       "about": {
        "type": "string"
       },
       "appliesWhen": {
        "type": [
         "string",
         "null"
        ]
       },
       "items": {
        "type": "integer",
        "minimum": 0
       }
      },
      "required": [
       "id",
       "title",
       "about",
       "appliesWhen",
       "items"
      ]
     }
    },
    "removed": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*$",
        "maxLength": 60
       },
       "title": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "title"
      ]
     }
    },
    "changed": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*$",
        "maxLength": 60
       },
       "title": {
        "type": "string"
       },
       "changes": {
        "type": "array",
        "items": {
         "$ref": "ContentChange#"
        }
       }
      },
      "required": [
       "id",
       "title",
       "changes"
      ]
     }
    }
   },
   "required": [
    "added",
    "removed",
    "changed"
   ]
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "ItemDifference#"
   }
  }
 },
 "required": [
  "checklist",
  "from",
  "to",
  "digests",
  "steps",
  "words",
  "counts",
  "changes",
  "modules",
  "items"
 ]
} as const;

export const ViewSchema = {
 "$id": "View",
 "title": "View",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string"
  },
  "declared": {
   "$ref": "Interval#"
  },
  "substantiated": {
   "$ref": "Interval#"
  }
 },
 "required": [
  "id",
  "declared",
  "substantiated"
 ]
} as const;

export const ViewsSchema = {
 "$id": "Views",
 "title": "Views",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "stages": {
   "type": "array",
   "items": {
    "$ref": "View#"
   }
  },
  "principles": {
   "type": "array",
   "items": {
    "$ref": "View#"
   }
  },
  "pillars": {
   "type": "array",
   "items": {
    "$ref": "View#"
   }
  },
  "panel": {
   "type": "array",
   "items": {
    "$ref": "View#"
   }
  },
  "rights": {
   "type": "array",
   "items": {
    "$ref": "View#"
   }
  },
  "groups": {
   "type": "array",
   "items": {
    "$ref": "View#"
   }
  },
  "criteria": {
   "type": "array",
   "items": {
    "$ref": "View#"
   }
  },
  "matrix": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "stage": {
      "type": "string"
     },
     "block": {
      "type": "string"
     },
     "declared": {
      "$ref": "Interval#"
     },
     "substantiated": {
      "$ref": "Interval#"
     }
    },
    "required": [
     "stage",
     "block",
     "declared",
     "substantiated"
    ]
   }
  }
 },
 "required": [
  "stages",
  "principles",
  "pillars",
  "panel",
  "rights",
  "groups",
  "criteria",
  "matrix"
 ]
} as const;

export const WaiverInputSchema = {
 "$id": "WaiverInput",
 "title": "WaiverInput",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "condition": {
   "type": "string",
   "enum": [
    "lower",
    "coverage",
    "flag",
    "impact",
    "gate-item",
    "purpose"
   ]
  },
  "role": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 200
  },
  "because": {
   "type": "string",
   "minLength": 1,
   "pattern": "\\S",
   "maxLength": 2000
  },
  "until": {
   "type": "string",
   "format": "date"
  }
 },
 "required": [
  "condition",
  "role",
  "because",
  "until"
 ]
} as const;

export const WaiverListSchema = {
 "$id": "WaiverList",
 "title": "WaiverList",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "revision": {
   "type": "integer"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "Waiver#"
   }
  }
 },
 "required": [
  "revision",
  "items"
 ]
} as const;

export const WaiverSchema = {
 "$id": "Waiver",
 "title": "Waiver",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "id": {
   "type": "string",
   "maxLength": 80
  },
  "revision": {
   "type": "integer"
  },
  "createdAt": {
   "type": "string",
   "format": "date-time"
  },
  "updatedAt": {
   "type": "string",
   "format": "date-time"
  },
  "author": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "name"
   ]
  },
  "condition": {
   "type": "string",
   "enum": [
    "lower",
    "coverage"
   ]
  },
  "role": {
   "type": "string"
  },
  "because": {
   "type": "string"
  },
  "until": {
   "type": "string",
   "format": "date"
  },
  "stage": {
   "type": "string",
   "enum": [
    "conception",
    "design",
    "deployment",
    "operation"
   ]
  },
  "inForce": {
   "type": "boolean"
  }
 },
 "required": [
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "author",
  "condition",
  "role",
  "because",
  "until",
  "stage",
  "inForce"
 ]
} as const;

export const WithheldTextSchema = {
 "$id": "WithheldText",
 "title": "WithheldText",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "pointer": {
   "type": "string",
   "maxLength": 300,
   "pattern": "^(/.*)?$"
  },
  "kind": {
   "type": "string",
   "enum": [
    "people-at-risk",
    "confidential",
    "derived"
   ]
  }
 },
 "required": [
  "pointer",
  "kind"
 ]
} as const;
