internal import LinkedCore
