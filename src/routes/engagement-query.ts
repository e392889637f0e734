/** The parameter by which somebody includes the engagement log on purpose. */
export const ENGAGEMENT_QUERY = {
  engagement: {
    type: 'boolean',
    default: false,
    description: 'Include the engagement log; it is about people, and stays out unless told',
  },
};

export interface EngagementQuery {
  engagement?: boolean;
}
