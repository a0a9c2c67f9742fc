/** Decap's interface in French where its own translation is silent, faulty or speaks of code; laid over that translation. */
export const decapFrench = {
  auth: { loginWithForgejo: 'Se connecter avec Forgejo' },
  app: {
    header: {
      content: 'Pages',
      workflow: 'En attente',
      media: 'Images',
      quickAdd: 'Ajouter',
    },
    app: {
      errorHeader: 'La page d’administration n’a pas pu lire sa configuration',
    },
  },
  collection: {
    collectionTop: {
      newButton: '+ %{collectionLabel}',
      viewAsList: 'Voir en liste',
      viewAsGrid: 'Voir en vignettes',
    },
    entries: {
      unpublishedHeader: 'Pas encore publiées',
      loadingEntries: 'Chargement des fiches…',
      noEntries: 'Aucune fiche',
    },
    sidebar: { collections: 'Le wiki' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'champ %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        regexPattern: '%{fieldLabel} : %{pattern}',
        required: 'Le champ « %{fieldLabel} » est à remplir.',
        rangeCount: '« %{fieldLabel} » : de %{minCount} à %{maxCount} éléments.',
        rangeCountExact: '« %{fieldLabel} » : il en faut %{count}, ni plus ni moins.',
        rangeMin: '« %{fieldLabel} » : il en faut au moins %{minCount}.',
        rangeMax: '« %{fieldLabel} » : %{maxCount} au plus.',
        range: '« %{fieldLabel} » : un nombre entre %{minValue} et %{maxValue}.',
        min: '« %{fieldLabel} » : %{minValue} au moins.',
        max: '« %{fieldLabel} » : %{maxValue} au plus.',
      },
      i18n: {
        copyFromLocale: 'Reprendre le texte d’une autre langue',
        copyFromLocaleConfirm: 'Reprendre le texte de la langue %{locale} ?\nTout ce qui est écrit ici sera remplacé.',
      },
    },
    editor: {
      onPublishingNotReady: 'Avant de publier, mettez le statut sur « Prêt ».',
      onPublishing: 'Publier cette fiche ?',
      confirmLoadBackup: 'Un texte commencé dans ce navigateur a été retrouvé pour cette fiche. Le reprendre ?',
    },
    editorInterface: {
      togglePreview: 'Ce qui change, et ce que dit la vérification',
      toggleNotes: 'Notes',
    },
    editorNotesPane: {
      title: 'Notes',
      emptyState: 'Pas encore de note. Écrivez la première ci-dessous pour en discuter.',
      addNote: 'Ajouter une note',
      addPlaceholder: 'Écrire une note…',
      editPlaceholder: 'Modifier la note…',
      save: 'Enregistrer',
      cancel: 'Annuler',
      edit: 'Modifier',
      delete: 'Supprimer',
      resolve: 'Marquer comme réglée',
      unresolve: 'Rouvrir',
      confirmDelete: 'Supprimer cette note ?',
      shortcut: 'Ctrl + Entrée ajoute la note.',
    },
    editorToolbar: {
      backCollection: ' Retour à « %{collectionLabel} »',
      deleteUnpublishedChanges: 'Supprimer les modifications non publiées',
      inReview: 'En relecture',
      changesSaved: 'Modifications enregistrées',
      // Decap writes it on the button of a published entry while anything of it is being saved.
      unpublishing: 'Un instant…',
      status: 'Statut : %{status}',
      deployButtonLabel: 'Voir en ligne',
      statusInfoTooltipDraft: 'Cette fiche est un brouillon. Quand elle est finie, mettez le statut sur « En relecture ».',
      statusInfoTooltipInReview: 'Cette fiche est en relecture. Vous n’avez rien d’autre à faire, mais vous pouvez encore la modifier.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Barré',
        toggleMode: {
          rich: 'Passer au texte mis en forme',
          markdown: 'Passer au Markdown',
        },
      },
      image: {
        chooseMultiple: 'Choisir des images',
        addMore: 'Ajouter des images',
        removeAll: 'Retirer toutes les images',
      },
      file: {
        chooseMultiple: 'Choisir des fichiers',
        addMore: 'Ajouter des fichiers',
        removeAll: 'Retirer tous les fichiers',
      },
      datetime: { setToNow: 'Mettre maintenant dans « %{fieldLabel} »' },
      object: { expand: 'Déplier', collapse: 'Replier' },
      list: { add: 'Ajouter : %{item}' },
    },
  },
  mediaLibrary: {
    mediaLibrary: {
      onDelete: 'Supprimer l’image choisie ?',
      fileTooLarge: 'Cette image pèse plus de 10 Mo. Réduisez-la, puis ajoutez-la de nouveau.',
    },
    mediaLibraryModal: {
      close: 'Fermer',
      upload: 'Ajouter une image',
      chooseSelected: 'Choisir cette image',
      uploading: 'Envoi…',
      mediaAssets: 'Images',
      noAssetsFound: 'Aucune image.',
    },
  },
  ui: {
    settingsDropdown: { account: 'Menu du compte' },
    errorBoundary: {
      reportIt: 'la signaler.',
      privacyWarning: 'Relisez le message avant de l’envoyer, et retirez-en ce qui est personnel.',
    },
    toast: {
      onFailToPersist: 'La fiche n’est pas enregistrée. %{details}',
      onFailToDelete: 'La fiche n’est pas supprimée. %{details}',
      onFailToUpdateStatus: 'Le statut n’a pas changé. %{details}',
      onFailToPublishEntry: 'La fiche n’est pas publiée. %{details}',
      onFailToUnpublishEntry: 'La fiche n’est pas retirée du site. %{details}',
      missingRequiredField: 'Pas encore enregistré : des champs sont à remplir, signalés en rouge.',
      entrySaved: 'Fiche enregistrée',
      entryPublished: 'Fiche publiée : elle est en ligne dans quelques secondes',
      entryUnpublished: 'Fiche retirée du site',
      entryUpdated: 'Statut mis à jour',
      onLoggedOut: 'Vous avez été déconnecté. Copiez votre texte, puis reconnectez-vous.',
      noteAdded: 'Note ajoutée',
      onFailToAddNote: 'La note n’est pas ajoutée. %{details}',
      noteUpdated: 'Note modifiée',
      onFailToUpdateNote: 'La note n’est pas modifiée. %{details}',
      noteDeleted: 'Note supprimée',
      onFailToDeleteNote: 'La note n’est pas supprimée. %{details}',
      noteResolved: 'Note réglée',
      noteReopened: 'Note rouverte',
      onFailToToggleNote: 'La note n’a pas changé. %{details}',
    },
  },
  workflow: {
    workflow: {
      workflowHeading: 'Ce qui attend d’être publié',
      newPost: 'Nouvelle fiche',
      dateFormat: 'D MMMM',
      loading: 'Chargement des brouillons…',
      description: 'En relecture : %{smart_count}. Prêtes à être publiées : %{readyCount}.',
    },
    workflowCard: { deleteChanges: 'Supprimer les modifications' },
    workflowList: {
      inReviewHeader: 'En relecture',
      readyHeader: 'Prêtes',
      onPublishingNotReadyEntry: 'Seules les fiches prêtes peuvent être publiées : glissez d’abord la carte dans la colonne « Prêtes ».',
    },
  },
} as const;
